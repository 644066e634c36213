import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Parameter, ParameterCode } from '#shared/domain/costs/parameter'
import { PARAMETER_CODES, PARAMETER_UNITS } from '#shared/domain/costs/parameter'
import { useCommand } from '../../../client/use-command'
import { useLanguage } from '../../../client/use-language'
import { ChoiceField } from '../../../forms/choice-field'
import { DayField } from '../../../forms/day-field'
import { DraftTexts } from '../../../forms/draft-texts'
import { FormSection } from '../../../forms/form-section'
import { newId } from '../../../forms/new-id'
import { RecordPane } from '../../../forms/record-pane'
import { TextField } from '../../../forms/text-field'
import { useRecordForm } from '../../../forms/use-record-form'
import { parameterDraft, readParameter, type ParameterDraft } from './parameter-draft'

interface ParameterPaneProps {
  /** `null`: a value to add. */
  readonly kept: Parameter | null
  /** The figure that a new value is of. */
  readonly code: ParameterCode
  readonly onClose: () => void
}

/** The value of one figure from a day on, with where it is set. */
export function ParameterPane({ kept, code, onClose }: ParameterPaneProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const save = useCommand('saveParameter', { notice: false })
  const id = useMemo(() => kept?.id ?? newId(), [kept?.id])
  const labels = useMemo(
    () => ({
      code: t('parameters.field.code'),
      from: t('words.startingFrom'),
      value: t('words.value'),
      source: t('words.source'),
    }),
    [t],
  )
  const form = useRecordForm<ParameterDraft, Parameter, keyof typeof labels>({
    what: t('parameters.field.code'),
    initial: useMemo(() => parameterDraft(kept, code, language), [kept, code, language]),
    labels,
    fieldOf: { parameterTwice: 'from' },
    read: (draft) => readParameter(draft, id, new DraftTexts(t, language)),
    save: save.run,
    onSaved: onClose,
  })
  const { draft, change, field } = form
  return (
    <RecordPane
      kicker={t(kept === null ? 'parameters.kickerNew' : 'parameters.field.code')}
      title={t(`parameters.code.${draft.code}`)}
      form={form}
      isNew={kept === null}
      onClose={onClose}
      removal={
        kept !== null && { command: 'removeParameter', id: kept.id, label: t('common.deleteLine') }
      }
    >
      <FormSection title={t('parameters.section')}>
        <ChoiceField
          at={field('code')}
          value={draft.code}
          onChange={(next) => change({ code: next })}
          choices={PARAMETER_CODES.map((each) => ({
            value: each,
            label: t(`parameters.code.${each}`),
          }))}
          required
        />
        <DayField
          at={field('from')}
          value={draft.from}
          onChange={(from) => change({ from })}
          help={t('parameters.help.from')}
          required
        />
        <TextField
          at={field('value')}
          value={draft.value}
          onChange={(value) => change({ value })}
          help={t(`parameters.help.${PARAMETER_UNITS[draft.code]}`)}
          maxLength={24}
          figures
          required
        />
        <TextField
          at={field('source')}
          value={draft.source}
          onChange={(source) => change({ source })}
          help={t('parameters.help.source')}
          maxLength={300}
        />
      </FormSection>
    </RecordPane>
  )
}
