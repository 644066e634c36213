import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Scenario } from '#shared/domain/simulation/scenario'
import { useLanguage } from '../../client/use-language'
import { FormSection } from '../../forms/form-section'
import { RecordPane } from '../../forms/record-pane'
import { TextField } from '../../forms/text-field'
import { blankSupposition } from './scenario-draft'
import { SuppositionFields } from './supposition-fields'
import { useScenarioForm } from './use-scenario-form'

interface ScenarioPaneProps {
  readonly agreement: Agreement
  /** The year whose populations count. */
  readonly year: number
  /** `null`: one to draw up. */
  readonly kept: Scenario | null
  readonly onClose: () => void
  readonly onSaved: (saved: Scenario) => void
}

/** One scenario: its name, what it is meant to show, and what it supposes. */
export function ScenarioPane({ agreement, year, kept, onClose, onSaved }: ScenarioPaneProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const form = useScenarioForm(agreement, year, kept, onSaved)
  const { draft, change, field } = form
  return (
    <RecordPane
      kicker={t(kept === null ? 'simulation.create' : 'simulation.form.edit')}
      title={draft.name === '' ? t('simulation.form.unnamed') : draft.name}
      form={form}
      isNew={kept === null}
      onClose={onClose}
      removal={
        kept !== null && {
          command: 'removeScenario',
          id: kept.id,
          label: t('common.delete'),
        }
      }
    >
      <FormSection title={t('simulation.form.what')}>
        <TextField
          at={field('name')}
          value={draft.name}
          onChange={(name) => change({ name })}
          maxLength={160}
          required
          autoFocus
        />
        <TextField
          at={field('note')}
          value={draft.note}
          onChange={(note) => change({ note })}
          maxLength={300}
        />
      </FormSection>
      <FormSection title={t('simulation.form.suppositions')}>
        {draft.suppositions.map((one, place) => (
          <SuppositionFields
            key={one.id}
            form={form}
            agreement={agreement}
            year={year}
            draft={one}
            place={place}
          />
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          onClick={() =>
            change(({ suppositions }) => ({
              suppositions: [...suppositions, blankSupposition(agreement, language)],
            }))
          }
        >
          {t('simulation.form.add')}
        </Button>
      </FormSection>
    </RecordPane>
  )
}
