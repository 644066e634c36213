import { Button, SimpleGrid } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useWording } from '../../ui/use-wording'
import { Field } from '../../forms/fields/field'
import { FieldLines } from '../../forms/fields/field-lines'
import { Fields } from '../../forms/fields/fields'
import { FormSection } from '../../forms/form-section'
import classes from './collectivities.module.css'
import type { CollectivityForm } from './collectivity-fields'
import looks from '../../ui/looks.module.css'

/** The annexed budgets in which a body lends: each has codes and files of its own. */
export function AnnexBudgetsSection({ form }: { readonly form: CollectivityForm }) {
  const { t } = useWording()
  return (
    <FormSection
      title={t('collectivities.treasury.annexBudgets')}
      error={form.field('treasury.annexBudgets').error}
    >
      <p className={looks.remark}>{t('collectivities.treasury.annexHelp')}</p>
      <FieldLines
        form={form}
        name="treasury.annexBudgets"
        add={t('collectivities.treasury.addAnnex')}
      >
        {(line, _place, remove) => (
          <div className={classes.annexBudget}>
            <Field form={line} name="name" />
            <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
              <Fields form={line} names={['siret', 'collectivity', 'budget', 'product']} />
            </SimpleGrid>
            <Button
              variant="subtle"
              size="compact-xs"
              data-once
              leftSection={<IconTrash size={15} aria-hidden="true" />}
              onClick={remove}
            >
              {t('collectivities.treasury.removeAnnex', { name: line.draft.name })}
            </Button>
          </div>
        )}
      </FieldLines>
    </FormSection>
  )
}
