import { useMemo, useState } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { OutsideBody } from '#shared/domain/simulation/outside-key'
import type { Scenario } from '#shared/domain/simulation/scenario'
import type { Period } from '#shared/kernel/period'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { Field } from '../../forms/fields/field'
import { FieldLines } from '../../forms/fields/field-lines'
import { useMadeForm } from '../../forms/fields/use-made-form'
import { FormSection } from '../../forms/form-section'
import { newId } from '../../forms/new-id'
import { RecordPane } from '../../forms/record-pane'
import { scenarioFields } from './scenario-fields'
import { SuppositionLine } from './supposition-line'
import { termFacts } from './asked-bodies'
import { askedOf, blankSupposition, keyPlace, knownScenario, readScenario } from './typed-scenario'

const NOBODY: readonly OutsideBody[] = []

interface ScenarioPaneProps {
  readonly agreement: Agreement
  /** The year whose populations count. */
  readonly year: number
  /** The periods known, over which a key may lack values. */
  readonly periods: readonly Period[]
  /** `null`: one to draw up. */
  readonly kept: Scenario | null
  readonly onClose: () => void
  readonly onSaved: (saved: Scenario) => void
}

/** One scenario: its name, what it is meant to show, and what it supposes. */
export function ScenarioPane({
  agreement,
  year,
  periods,
  kept,
  onClose,
  onSaved,
}: ScenarioPaneProps) {
  const { t, language } = useWording()
  const today = useToday()
  const registry = useRegistry()
  const [id] = useState(() => kept?.id ?? newId())
  const title = t(kept === null ? 'simulation.create' : 'simulation.form.edit')
  const facts = useMemo(
    () => periods.map((period) => termFacts(registry, agreement, period)),
    [registry, agreement, periods],
  )
  const frame = { id, agreement, createdOn: kept?.createdOn ?? today, language, facts }
  const form = useMadeForm({
    of: scenarioFields,
    what: title,
    known: useMemo(() => knownScenario(kept, agreement, language), [kept, agreement, language]),
    isKept: kept !== null,
    recordId: kept?.id,
    make: (draft, texts) => readScenario(draft, frame, texts, t),
    save: useCommand('saveScenario', { notice: false }).run,
    onSaved,
  })
  const { name, suppositions } = form.draft
  const asked = askedOf(form.draft, frame, t)
  return (
    <RecordPane
      kicker={title}
      title={name === '' ? t('simulation.form.unnamed') : name}
      form={form}
      kept={kept}
      onClose={onClose}
      removal={{ command: 'removeScenario', label: t('common.delete') }}
    >
      <FormSection title={t('simulation.form.what')}>
        <Field form={form} name="name" autoFocus />
        <Field form={form} name="note" />
      </FormSection>
      <FormSection title={t('words.assumptions')} error={form.field('suppositions').error}>
        <FieldLines
          form={form}
          name="suppositions"
          add={t('simulation.form.add')}
          first={blankSupposition(agreement, language)}
        >
          {(line, place, remove) => (
            <SuppositionLine
              line={line}
              place={place}
              all={suppositions}
              agreement={agreement}
              year={year}
              asked={place === keyPlace(form.draft) ? asked : NOBODY}
              onRemove={remove}
            />
          )}
        </FieldLines>
      </FormSection>
    </RecordPane>
  )
}
