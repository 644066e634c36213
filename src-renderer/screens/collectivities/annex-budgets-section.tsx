import { Button, SimpleGrid } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { AddButton } from '../../forms/add-button'
import { FormSection } from '../../forms/form-section'
import { TextField } from '../../forms/text-field'
import { useLines } from '../../forms/use-lines'
import type { AnnexBudgetDraft } from './collectivity-draft'
import classes from './collectivities.module.css'
import type { CollectivityForm } from './use-collectivity-form'

const CODES = [
  ['siret', 18],
  ['collectivity', 3],
  ['budget', 2],
  ['product', 4],
] as const

const BLANK: AnnexBudgetDraft = { name: '', collectivity: '', budget: '', siret: '', product: '' }

/** The annexed budgets in which a body lends: each has codes and files of its own. */
export function AnnexBudgetsSection({ form }: { readonly form: CollectivityForm }) {
  const { t } = useTranslation()
  const { draft, change, field } = form
  const { set, add, remove, addButton } = useLines<AnnexBudgetDraft>((make) =>
    change(({ annexBudgets }) => ({ annexBudgets: make(annexBudgets) })),
  )
  const at = (name: keyof AnnexBudgetDraft, place: number) =>
    field(`treasury.annexBudgets.${name}`, `treasury.annexBudgets.${String(place)}.${name}`)
  return (
    <FormSection
      title={t('collectivities.treasury.annexBudgets')}
      error={field('treasury.annexBudgets').error}
    >
      <p className={classes.quiet}>{t('collectivities.treasury.annexHelp')}</p>
      {draft.annexBudgets.map((each, place) => (
        // Lines have no identity of their own: their place is what they are.
        <div className={classes.annexBudget} key={place}>
          <TextField
            at={at('name', place)}
            value={each.name}
            onChange={(name) => set(place, { name })}
            maxLength={160}
            required
          />
          <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
            {CODES.map(([name, maxLength]) => (
              <TextField
                key={name}
                at={at(name, place)}
                value={each[name]}
                onChange={(value) => set(place, { [name]: value })}
                maxLength={maxLength}
              />
            ))}
          </SimpleGrid>
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconTrash size={15} aria-hidden="true" />}
            onClick={() => remove(place)}
          >
            {t('collectivities.treasury.removeAnnex', { name: each.name })}
          </Button>
        </div>
      ))}
      <AddButton ref={addButton} onAdd={() => add(BLANK)}>
        {t('collectivities.treasury.addAnnex')}
      </AddButton>
    </FormSection>
  )
}
