import { Link } from "wouter";

/** The id of a service, which opens its panel. */
export function ServiceLink({ service }: { readonly service: string }) {
  return (
    <Link className="mono" href={`/administration/services?service=${encodeURIComponent(service)}`}>
      {service}
    </Link>
  );
}
