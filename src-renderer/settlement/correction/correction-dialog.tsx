import { Button, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { CorrectableFact } from '#shared/contract/correctable-facts'
import { failure, success } from '#shared/kernel/result'
import { useCommand } from '../../client/use-command'
import { useDesk } from '../../client/use-desk'
import { Field } from '../../forms/fields/field'
import { useFieldsForm } from '../../forms/fields/use-fields-form'
import { FormDialog } from '../../forms/form-dialog'
import { FormNotice } from '../../forms/form-notice'
import { reasonFields } from '../../forms/reason-fields'
import { useLeaveGuard } from '../../forms/use-leave-guard'
import { AddFact } from './add-fact'
import type { FactKind } from './add-fact-props'
import { BothWays } from './both-ways'
import { closeCorrection, type CorrectionStart } from '../../client/correction-start'
import { Notice } from '../../ui/notice'
import { useWording } from '../../ui/use-wording'
import { FactList } from './fact-list'
import { Ways, type Way } from './ways'
import looks from '../../ui/looks.module.css'

/** The facts that were wrong, a reason, and what a correction now or late hours would do: one of both is confirmed. */
export function CorrectionDialog({ start }: { readonly start: CorrectionStart }) {
  const { t } = useWording()
  const [facts, setFacts] = useState(start.facts)
  /** The kinds of facts of which one is typed that is not added yet. */
  const [typed, setTyped] = useState<readonly FactKind[]>([])
  const [chosen, setChosen] = useState<Way>('now')
  const { data: rehearsed, isPending } = useDesk(
    'rehearseCorrection',
    facts.length === 0 ? null : { facts: [...facts] },
  )
  const known = facts.length === 0 ? undefined : rehearsed
  const now = known?.now.ok === true ? known.now.value : null
  const later = known?.later.ok === true ? known.later.value : null
  const possible = { now: now !== null, later: later !== null }
  const other: Way = chosen === 'now' ? 'later' : 'now'
  const isComputing = facts.length > 0 && isPending
  /** Whether it was to be confirmed before its figures were there, or without a fact that is typed. */
  const [isTooSoon, setTooSoon] = useState(false)
  const way = possible[chosen] ? chosen : possible[other] ? other : null
  const replacesNone = way === 'now' && now?.corrected.length === 0
  const { run: correctNow } = useCommand('correctStatements', { notice: false })
  const { run: correctLater } = useCommand('correctLater', { notice: false })
  const add = (fact: CorrectableFact): void => setFacts((all) => [...all, fact])
  const form = useFieldsForm({
    of: reasonFields,
    kept: null,
    whenTried: true,
    save: async ({ reason }) => {
      const asked = { facts: [...facts], reason }
      if (way === 'later') {
        const kept = await correctLater(asked)
        if (kept.ok) notifications.show({ message: t('correction.later.done') })
        return kept
      }
      if (now === null) return failure({ code: 'nothingToCorrect' })
      const kept = await correctNow({ ...asked, digest: now.digest })
      if (!kept.ok) return kept
      const count = now.corrected.length
      notifications.show({ message: t('correction.now.done', { count }) })
      return success(null)
    },
    onSaved: () => {
      start.onDone?.()
      closeCorrection()
    },
  })
  const isChanged = facts !== start.facts || typed.length > 0 || form.dirty
  const guard = useLeaveGuard(isChanged, t('correction.title'), form.pending)
  return (
    <FormDialog
      guard={guard}
      onClose={closeCorrection}
      title={t('correction.title')}
      size="min(1080px, 94vw)"
    >
      <Stack gap="sm">
        <p>{t('correction.text')}</p>
        <Text component="h3" inherit fz="card" fw="var(--weight-title)">
          {t('correction.facts')}
        </Text>
        <FactList
          facts={facts}
          rehearsed={known}
          onRemove={(fact) => setFacts((all) => all.filter((one) => one !== fact))}
        />
        <AddFact
          start={start}
          facts={facts}
          onAdd={add}
          onTyped={(kind, isTyped) =>
            setTyped((all) => [...all.filter((one) => one !== kind), ...(isTyped ? [kind] : [])])
          }
        />
        {isComputing && <p className={looks.remark}>{t('correction.computing')}</p>}
        {known !== undefined && (
          <>
            <Ways rehearsed={known} way={way} onChoose={setChosen} />
            {way !== null && <BothWays now={now} later={later} />}
          </>
        )}
        <form
          className={looks.through}
          noValidate
          onSubmit={(event) => {
            const isEarly = isComputing || typed.length > 0
            setTooSoon(isEarly)
            if (isEarly) event.preventDefault()
            else form.onSubmit(event)
          }}
        >
          <FormNotice form={{ ...form, wrong: 0 }} boxed />
          {facts.length > 0 && (
            <Field
              form={form}
              name="reason"
              help={t(
                replacesNone ? 'correction.now.reasonAlone' : `correction.${way ?? chosen}.reason`,
              )}
              autoFocus={start.facts.length > 0}
            />
          )}
          <div className={looks.foot}>
            {isTooSoon && (isComputing || typed.length > 0) && (
              <Notice mb="sm" role="alert">
                {isComputing
                  ? t('correction.tooSoon')
                  : t('correction.notAdded', {
                      kinds: typed.map((kind) => t(`correction.kind.${kind}`)).join(', '),
                    })}
              </Notice>
            )}
            <Group justify="flex-end" gap="sm">
              <Button onClick={() => guard.leave(closeCorrection)}>{t('common.cancel')}</Button>
              <Button
                variant="filled"
                type="submit"
                disabled={way === null && !isComputing}
                loading={form.pending}
              >
                {t(way === 'later' ? 'correction.later.confirm' : 'correction.now.confirm')}
              </Button>
            </Group>
          </div>
        </form>
      </Stack>
    </FormDialog>
  )
}
