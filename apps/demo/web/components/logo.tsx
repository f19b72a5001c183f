import "./logo.css";

/** An egg that hatches: the shell's cap lifts and the yolk shows. `hatching` lets it move, for pages that wait. */
export function Logo({ size = 28, hatching = false }: { readonly size?: number; readonly hatching?: boolean }) {
  return (
    <svg
      className={hatching ? "logo logo-hatching" : "logo"}
      width={size}
      height={size}
      viewBox="0 0 32 32"
      aria-hidden
    >
      <path className="logo-yolk" d="M16 9.500a6.500 6.500 0 0 1 6.500 6.500v4h-13v-4A6.500 6.500 0 0 1 16 9.500Z" />
      <path
        className="logo-shell"
        d="M5.200 16.600 8.400 19.400l2.500-3 2.600 3 2.500-3 2.500 3 2.600-3 2.500 3 3.200-2.800c.1.700.2 1.400.2 2.100C27 25 22.100 30 16 30S5 25 5 18.700c0-.700.1-1.400.2-2.100Z"
      />
      <path
        className="logo-cap"
        d="M16 2c3.700 0 7.300 4 9.300 8.700l-2.600 2.100-2.300-2.700-2.300 2.500L16 10l-2.100 2.600-2.300-2.500-2.300 2.700-2.600-2.100C8.700 6 12.300 2 16 2Z"
      />
      <circle className="logo-eye" cx="13.600" cy="14.200" r="1" />
      <circle className="logo-eye" cx="18.400" cy="14.200" r="1" />
    </svg>
  );
}
