import { Button, Group, Modal, MultiSelect, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { agentName } from '#shared/domain/agents/agent'
import { coveringAgreement } from '#shared/domain/agreements/coverage'
import type { WeekTemplate } from '#shared/domain/timesheets/week-template'
import { parseDay } from '#shared/kernel/parse-day'
import { failureSentence } from '#shared/wording/failure-sentence'
import { useCommand } from '../../client/use-command'
import { useFormat } from '../../client/use-format'
import { useLanguage } from '../../client/use-language'
import { useRegistry } from '../../client/use-registry'
import { useStatus } from '../../client/use-status'
import { DayField } from '../../forms/day-field'
import { newId } from '../../forms/new-id'
import { Notice } from '../../ui/notice'
import classes from './usual-week.module.css'
import looks from '../../ui/looks.module.css'

interface CopyWeekDialogProps {
  readonly template: WeekTemplate
  readonly opened: boolean
  readonly onClose: () => void
}

/** Copies a usual week to other agents, or to the same one from another day on: one change, one undo. */
export function CopyWeekDialog({ template, opened, onClose }: CopyWeekDialogProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const { today } = useStatus()
  const { agents, agreements, collectivities } = useRegistry()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [from, setFrom] = useState(() => format.day(today, 'numeric'))
  const [left, setLeft] = useState(false)
  const [refused, setRefused] = useState<readonly string[]>([])
  const save = useCommand('saveWeekTemplates', { notice: false })
  const day = parseDay(from)
  const uncovered = chosen.flatMap((agentId) => {
    if (day === null) return []
    const bodies = new Set(
      template.slots.flatMap(({ collectivityId }) =>
        collectivityId === null ||
        coveringAgreement(agreements, { agentId, collectivityId, day }) !== undefined
          ? []
          : [collectivities.find(({ id }) => id === collectivityId)?.name ?? collectivityId],
      ),
    )
    const agent = agents.find(({ id }) => id === agentId)
    return bodies.size === 0 || agent === undefined
      ? []
      : [t('usualWeek.uncovered', { agent: agentName(agent), bodies: [...bodies].join(', ') })]
  })
  const close = (): void => {
    setChosen([])
    setRefused([])
    onClose()
  }
  const copy = async (): Promise<void> => {
    if (day === null) return
    const answer = await save.run({
      templates: chosen.map((agentId) => ({
        ...template,
        id: newId(),
        agentId,
        period: { from: day, to: null },
      })),
      closePrevious: true,
    })
    if (answer.ok) close()
    else setRefused(answer.failures.map((failure) => failureSentence(failure, language)))
  }
  return (
    <Modal opened={opened} onClose={close} title={t('usualWeek.copyTitle')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void copy()
        }}
      >
        <Stack gap="sm">
          <MultiSelect
            label={t('words.agents')}
            data={agents
              .filter(({ archived }) => !archived)
              .map((agent) => ({ value: agent.id, label: agentName(agent) }))}
            value={[...chosen]}
            onChange={setChosen}
            searchable
            classNames={{ inputField: classes.inner ?? '' }}
            data-autofocus
            comboboxProps={{ shadow: 'md', transitionProps: { duration: 0 } }}
          />
          <DayField
            at={{
              label: t('usualWeek.copyFrom'),
              error:
                left && day === null
                  ? t('forms.unreadable.day', { found: from.trim() })
                  : undefined,
              onBlur: () => setLeft(true),
            }}
            value={from}
            onChange={setFrom}
            required
          />
          <p className={looks.note}>{t('usualWeek.copyHelp')}</p>
          {[...refused, ...uncovered].map((sentence) => (
            <Notice key={sentence} gap="tight" px="sm" py="xs" fz="column" role="alert">
              {sentence}
            </Notice>
          ))}
        </Stack>
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
          <Button
            type="submit"
            disabled={chosen.length === 0 || day === null}
            loading={save.pending}
          >
            {t('common.copy')}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
