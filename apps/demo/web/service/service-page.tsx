export default function ServicePage(_: { readonly service: string; readonly part: string | undefined }) { return null; }
