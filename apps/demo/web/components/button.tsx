import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Link } from "wouter";
import { Icon, type IconName } from "./icon.tsx";
import "./button.css";

type Look = "primary" | "secondary" | "quiet" | "danger";

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className"> {
  readonly look?: Look;
  readonly icon?: IconName;
  /** The click is on its way: shown at once, and a second click does nothing. */
  readonly pending?: boolean;
  readonly children: ReactNode;
}

export function Button({ look = "secondary", icon, pending = false, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`button button-${look}`}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className" | "children"> {
  readonly icon: IconName;
  readonly label: string;
}

/** A button of an icon alone; its label is its name and its tooltip. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} className="button button-quiet button-icon" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}

interface DownloadLinkProps {
  /** Of a file that the server gives. */
  readonly href: string;
  readonly children: ReactNode;
}

/** A link that looks like a button: the browser saves what it leads to. */
export function DownloadLink({ href, children }: DownloadLinkProps) {
  return (
    <a href={href} download className="button button-secondary">
      <Icon name="download" />
      <span>{children}</span>
    </a>
  );
}

interface LinkButtonProps {
  readonly href: string;
  readonly look?: Look;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ href, look = "secondary", icon, children }: LinkButtonProps) {
  return (
    <Link href={href} className={`button button-${look}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </Link>
  );
}
