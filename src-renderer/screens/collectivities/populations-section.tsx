import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useStatus } from '../../client/use-status'
import { AddButton } from '../../forms/add-button'
import { FormSection } from '../../forms/form-section'
import { TextField } from '../../forms/text-field'
import { useLines } from '../../forms/use-lines'
import classes from './collectivities.module.css'
import type { PopulationDraft } from './collectivity-draft'
import type { CollectivityForm } from './use-collectivity-form'

/** The year after the latest one, else this year. */
const nextYear = (populations: readonly PopulationDraft[], today: string): string => {
  const years = populations.map(({ year }) => Number(year)).filter(Number.isSafeInteger)
  return years.length === 0 ? today.slice(0, 4) : String(Math.max(...years) + 1)
}

/** The population, one line a year, latest first. */
export function PopulationsSection({ form }: { readonly form: CollectivityForm }) {
  const { t } = useTranslation()
  const { today } = useStatus()
  const { draft, change, field } = form
  const { populations } = draft
  const { set, remove, addButton } = useLines<PopulationDraft>((make) =>
    change((before) => ({ populations: make(before.populations) })),
  )
  return (
    <FormSection title={t('collectivities.section.populations')} error={field('populations').error}>
      {populations.length === 0 && (
        <p className={classes.quiet}>{t('collectivities.noPopulation')}</p>
      )}
      {populations.length > 0 && (
        <div className={classes.population} aria-hidden="true">
          {(['year', 'municipal', 'dgf', 'total'] as const).map((name) => (
            <small key={name}>{t(`collectivities.field.${name}`)}</small>
          ))}
        </div>
      )}
      {populations.map(({ year, municipal, dgf, total }, place) => (
        // Lines have no identity of their own: their place is what they are.
        <div className={classes.population} key={place}>
          <TextField
            at={field('populations.year', `populations.${place}.year`)}
            value={year}
            onChange={(next) => set(place, { year: next })}
            bare
            figures
            maxLength={4}
          />
          <TextField
            at={field('populations.municipal', `populations.${place}.municipal`)}
            value={municipal}
            onChange={(next) => set(place, { municipal: next })}
            bare
            figures
            maxLength={12}
          />
          <TextField
            at={field('populations.dgf', `populations.${place}.dgf`)}
            value={dgf}
            onChange={(next) => set(place, { dgf: next })}
            bare
            figures
            maxLength={12}
          />
          <TextField
            at={field('populations.total', `populations.${place}.total`)}
            value={total}
            onChange={(next) => set(place, { total: next })}
            bare
            figures
            maxLength={12}
          />
          <ActionIcon
            aria-label={t('collectivities.removeYear', { year })}
            onClick={() => remove(place)}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </div>
      ))}
      <AddButton
        ref={addButton}
        onAdd={() =>
          change({
            populations: [
              { year: nextYear(populations, today), municipal: '', dgf: '', total: '' },
              ...populations,
            ],
          })
        }
      >
        {t('collectivities.addYear')}
      </AddButton>
    </FormSection>
  )
}
