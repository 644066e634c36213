import { useTranslation } from 'react-i18next'
import { agentName } from '#shared/domain/agents/agent'
import type { Absence } from '#shared/domain/timesheets/absence'
import { ABSENCE_KINDS } from '#shared/domain/timesheets/absence'
import { useRegistry } from '../../client/use-registry'
import { ChoiceField } from '../../forms/choice-field'
import { DayField } from '../../forms/day-field'
import { FormSection } from '../../forms/form-section'
import { RecordPane } from '../../forms/record-pane'
import classes from './absences.module.css'
import { useAbsenceForm } from './use-absence-form'

interface AbsencePaneProps {
  /** `null`: one to note. */
  readonly kept: Absence | null
  /** The agent proposed for a new one; empty where none is. */
  readonly agentId: string
  readonly onClose: () => void
}

const PARTS = ['day', 'morning', 'afternoon'] as const satisfies readonly Absence['part'][]

/** One absence: who, when, which class. There is no reason to give. */
export function AbsencePane({ kept, agentId, onClose }: AbsencePaneProps) {
  const { t } = useTranslation()
  const { agents } = useRegistry()
  const form = useAbsenceForm(kept, agentId, onClose)
  const { draft, change, field } = form
  const to = field('period.to')
  const chosen = agents.find(({ id }) => id === draft.agentId)
  return (
    <RecordPane
      kicker={t(kept === null ? 'absences.kicker.create' : 'absences.kicker.edit')}
      title={chosen === undefined ? t('absences.whose') : agentName(chosen)}
      form={form}
      isNew={kept === null}
      onClose={onClose}
      removal={
        kept !== null && { command: 'removeAbsence', id: kept.id, label: t('absences.remove') }
      }
    >
      <FormSection title={t('absences.sections.who')}>
        <ChoiceField
          at={field('agentId')}
          value={draft.agentId}
          onChange={(next) => change({ agentId: next })}
          choices={agents
            .filter(({ id, archived }) => !archived || id === draft.agentId)
            .map((agent) => ({ value: agent.id, label: agentName(agent) }))}
          required
        />
        <div className={classes.pair}>
          <DayField
            at={field('period.from')}
            value={draft.from}
            onChange={(from) => change({ from })}
            required
          />
          <DayField
            at={{ ...to, error: to.error ?? field('period', 'period').error }}
            value={draft.to}
            onChange={(next) => change({ to: next })}
            help={t('absences.help.to')}
          />
        </div>
        <ChoiceField
          at={field('part')}
          value={draft.part}
          onChange={(part) => change({ part })}
          choices={PARTS.map((part) => ({ value: part, label: t(`absences.part.${part}`) }))}
          required
        />
      </FormSection>
      <FormSection title={t('absences.sections.what')}>
        <ChoiceField
          at={field('kind')}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
          choices={ABSENCE_KINDS.map((kind) => ({
            value: kind,
            label: t(`absences.kind.${kind}`),
          }))}
          required
        />
        <p className={classes.quiet}>{t('absences.why')}</p>
      </FormSection>
    </RecordPane>
  )
}
