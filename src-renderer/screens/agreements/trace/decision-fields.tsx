import { ActionIcon, Textarea } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { DECISION_KINDS } from '#shared/domain/meetings/meeting'
import { ChoiceField } from '../../../forms/choice-field'
import type { FieldState } from '../../../forms/use-record-form'
import type { DecisionDraft } from './meeting-draft'
import panes from './panes.module.css'

interface DecisionFieldsProps {
  readonly decision: DecisionDraft
  /** Place in the list, from 0. */
  readonly place: number
  readonly agreement: Agreement
  readonly at: (name: 'kind' | 'text' | 'amendmentId') => FieldState
  readonly onChange: (part: Partial<DecisionDraft>) => void
  readonly onRemove: () => void
}

const NONE = '*'

/** What a meeting pronounced: its kind, its words, and the amendment that carries it out. */
export function DecisionFields(props: DecisionFieldsProps) {
  const { decision, place, agreement, at, onChange, onRemove } = props
  const { t } = useTranslation()
  const amendments = agreement.amendments ?? []
  const text = at('text')
  return (
    <div className={panes.decision}>
      <div className={panes.decisionHead}>
        <ChoiceField
          at={at('kind')}
          value={decision.kind}
          onChange={(kind) => onChange({ kind })}
          choices={DECISION_KINDS.map((kind) => ({
            value: kind,
            label: t(`trace.meetings.kind.${kind}`),
          }))}
        />
        <ActionIcon
          aria-label={t('trace.meetings.removeDecision', { number: place + 1 })}
          onClick={onRemove}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </div>
      <Textarea
        label={text.label}
        error={text.error}
        value={decision.text}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
        onBlur={text.onBlur}
        maxLength={2000}
        autosize
        minRows={2}
        required
      />
      {amendments.length > 0 && (
        <ChoiceField
          at={at('amendmentId')}
          value={decision.amendmentId || NONE}
          onChange={(next) => onChange({ amendmentId: next === NONE ? '' : next })}
          choices={[
            { value: NONE, label: t('trace.meetings.noAmendment') },
            ...amendments.map(({ id, reference }) => ({ value: id, label: reference })),
          ]}
        />
      )}
    </div>
  )
}
