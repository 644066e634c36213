import { agentChoices } from '#shared/domain/agents/agent-choices'
import { coveringAgreement } from '#shared/domain/agreements/coverage'
import type { WeekTemplate } from '#shared/domain/timesheets/week-template'
import { parseDay } from '#shared/kernel/parse-day'
import { byLabel } from '#shared/kernel/compare-names'
import { useCommand } from '../../client/use-command'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { Field } from '../../forms/fields/field'
import { useFieldsForm } from '../../forms/fields/use-fields-form'
import { newId } from '../../forms/new-id'
import { RecordDialog } from '../../forms/record-dialog'
import { Notice } from '../../ui/notice'
import { copyFields } from './copy-fields'
import looks from '../../ui/looks.module.css'

interface CopyWeekDialogProps {
  readonly template: WeekTemplate
  readonly onClose: () => void
}

/** Copies a usual week to other agents, or to the same one from another day on: one change, one undo. */
export function CopyWeekDialog({ template, onClose }: CopyWeekDialogProps) {
  const { t } = useWording()
  const today = useToday()
  const { agents, agreements } = useRegistry()
  const names = useNames()
  const save = useCommand('saveWeekTemplates', { notice: false })
  const form = useFieldsForm({
    of: copyFields,
    what: t('usualWeek.copyTitle'),
    kept: null,
    start: { from: today },
    save: ({ agents: chosen, from }) =>
      save.run({
        templates: chosen.map((agentId) => ({
          ...template,
          id: newId(),
          agentId,
          period: { from, to: null },
        })),
        closePrevious: true,
      }),
    onSaved: onClose,
  })
  const { draft } = form
  const day = parseDay(draft.from)
  const uncovered = draft.agents.flatMap((agentId) => {
    if (day === null) return []
    const bodies = new Set(
      template.slots.flatMap(({ collectivityId }) =>
        collectivityId === null ||
        coveringAgreement(agreements, { agentId, collectivityId, day }) !== undefined
          ? []
          : [names.collectivity(collectivityId)],
      ),
    )
    return bodies.size === 0
      ? []
      : [
          t('usualWeek.uncovered', {
            agent: names.agent(agentId),
            bodies: [...bodies].join(', '),
          }),
        ]
  })
  return (
    <RecordDialog
      title={t('usualWeek.copyTitle')}
      form={form}
      confirm={t('common.copy')}
      disabled={draft.agents.length === 0 || day === null}
      onClose={onClose}
    >
      <Field
        form={form}
        name="agents"
        choices={agentChoices(agents.filter(({ archived }) => !archived)).sort(byLabel)}
        autoFocus
      />
      <Field form={form} name="from" />
      <p className={looks.note}>{t('usualWeek.copyHelp')}</p>
      {uncovered.map((sentence) => (
        <Notice key={sentence} gap="tight" px="sm" py="xs" fz="column" role="alert">
          {sentence}
        </Notice>
      ))}
    </RecordDialog>
  )
}
