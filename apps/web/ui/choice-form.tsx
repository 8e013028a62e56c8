import styles from './choice-form.module.css'
import controls from './controls.module.css'

type Choice = {value: string; label: string}
export type ChoiceField = {
  name: string
  label: string
  /** What stands first and chooses nothing. */
  nothing: string
  groups: readonly {label: string; choices: readonly Choice[]}[]
}

/** A plain form that asks for an address by a choice from each of some lists. */
export function ChoiceForm({
  action,
  title,
  submit,
  fields,
}: {
  action: string
  title: string
  submit: string
  fields: readonly ChoiceField[]
}) {
  return (
    <form className={styles.form} action={action} method="get" aria-label={title}>
      <p className={styles.title} aria-hidden="true">
        {title}
      </p>
      <div className={styles.fields}>
        {fields.map(({name, label, nothing, groups}) => (
          <div key={name}>
            <label className={controls.label} htmlFor={`choice-${name}`}>
              {label}
            </label>
            <select id={`choice-${name}`} className={controls.input} name={name} defaultValue="">
              <option value="">{nothing}</option>
              {groups
                .filter(({choices}) => choices.length > 0)
                .map((group) => (
                  <optgroup key={group.label} label={group.label}>
                    {group.choices.map((choice) => (
                      <option key={choice.value} value={choice.value}>
                        {choice.label}
                      </option>
                    ))}
                  </optgroup>
                ))}
            </select>
          </div>
        ))}
        <button className={controls.solid} type="submit">
          {submit}
        </button>
      </div>
    </form>
  )
}
