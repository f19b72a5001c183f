import type { CustomerService } from "../../api/model.ts";
import { ReinstallCard } from "./reinstall-card.tsx";
import { RenameCard } from "./rename-card.tsx";

export function SettingsTab({ service }: { readonly service: CustomerService }) {
  return (
    <div className="stack">
      <RenameCard key={service.name} service={service} />
      <ReinstallCard key={service.egg} service={service} />
    </div>
  );
}
