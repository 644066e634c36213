import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { Field } from '../../forms/fields/field'
import { FieldLines } from '../../forms/fields/field-lines'
import { FormSection } from '../../forms/form-section'
import { RemoveLine } from '../../forms/remove-line'
import classes from './collectivities.module.css'
import type { CollectivityForm } from './collectivity-fields'
import looks from '../../ui/looks.module.css'

const COLUMNS = ['year', 'municipal', 'dgf', 'total'] as const

/** The population, one line a year, latest first. */
export function PopulationsSection({ form }: { readonly form: CollectivityForm }) {
  const { t } = useWording()
  const today = useToday()
  const { populations } = form.draft
  const years = populations.map(({ year }) => Number(year)).filter(Number.isSafeInteger)
  return (
    <FormSection
      title={t('collectivities.field.populations')}
      error={form.field('populations').error}
    >
      {populations.length === 0 ? (
        <p className={looks.remark}>{t('collectivities.noPopulation')}</p>
      ) : (
        <div className={classes.population} aria-hidden="true">
          {COLUMNS.map((name) => (
            <small key={name}>{t(`collectivities.field.${name}`)}</small>
          ))}
        </div>
      )}
      <FieldLines
        form={form}
        name="populations"
        add={t('collectivities.addYear')}
        first={{ year: years.length === 0 ? Number(today.slice(0, 4)) : Math.max(...years) + 1 }}
        atTop
      >
        {(line, _place, remove) => (
          <div className={classes.population}>
            {COLUMNS.map((name) => (
              <Field key={name} form={line} name={name} bare />
            ))}
            <RemoveLine
              label={t('collectivities.removeYear', { year: line.draft.year })}
              onRemove={remove}
            />
          </div>
        )}
      </FieldLines>
    </FormSection>
  )
}
