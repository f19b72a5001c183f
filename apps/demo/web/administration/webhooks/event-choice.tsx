import { type EventType, eventTypes } from "@hatchery/provisioner/browser";
import { Field } from "../../components/field.tsx";
import { Switch } from "../../components/switch.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

interface EventChoiceProps {
  /** Null: every event. */
  readonly events: readonly EventType[] | null;
  onChange(events: readonly EventType[] | null): void;
}

/** Every event, or some of them. */
export function EventChoice({ events, onChange }: EventChoiceProps) {
  const { t } = useI18n();
  const words = t.admin.webhooks;
  return (
    <Field label={words.events} group>
      {() => (
        <div className="stack">
          <Switch
            label={words.everyEvent}
            checked={events === null}
            onChange={(every) => onChange(every ? null : ["service.activated", "service.failed"])}
          />
          {events && (
            <div className="columns columns-narrow">
              {eventTypes.map((type) => (
                <Switch
                  key={type}
                  label={type}
                  checked={events.includes(type)}
                  onChange={(on) => onChange(on ? [...events, type] : events.filter((each) => each !== type))}
                />
              ))}
            </div>
          )}
        </div>
      )}
    </Field>
  );
}
