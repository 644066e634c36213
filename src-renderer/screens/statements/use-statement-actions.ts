import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { ExportFormat } from '#shared/contract/export-formats'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { byNumber } from '#shared/domain/statements/statement-number'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import type { Period } from '#shared/kernel/period'
import { isShared } from '#shared/domain/statements/verification'
import { verificationSentence } from '#shared/wording/verification-sentence'
import { ask } from '../../client/ask'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { useWrittenNotice } from '../../client/use-written-notice'
import type { Row } from './row'

/** In which formats, and whether as one archive; as PDF unless said otherwise. */
export interface ExportChoice {
  readonly formats?: ExportFormat[]
  readonly zip?: boolean
}

/** The most statements that a notice names each, where they differ. */
const MOST = 3

/** The actions of this screen on statements: issue, write as PDF, verify. Each shows its result. */
export function useStatementActions(
  agreement: Agreement | undefined,
  period: Period,
  nature: StatementNature,
) {
  const { t, language } = useWording()
  const { run: issueStatements, pending: issuing } = useCommand('issueStatements')
  const { run: exportStatements } = useCommand('exportStatements')
  const { run: checkStatements } = useCommand('checkStatements')
  const written = useWrittenNotice()
  const [verifying, setVerifying] = useState(false)

  const sharesOf = (rows: readonly Row[]) =>
    rows
      .filter(({ state }) => state === 'draft')
      .map(({ collectivityId, share }) => ({ collectivityId, amount: share }))

  const check = async (rows: readonly Row[]): Promise<void> => {
    const shares = sharesOf(rows)
    if (agreement === undefined || shares.length === 0) return
    await checkStatements({ agreementId: agreement.id, period, nature, shares })
  }

  const issue = async (rows: readonly Row[], reason: string): Promise<boolean> => {
    const shares = sharesOf(rows)
    if (agreement === undefined || shares.length === 0) return false
    const answer = await issueStatements({
      agreementId: agreement.id,
      period,
      nature,
      shares,
      reason,
    })
    if (!answer.ok) return false
    const numbers = answer.value.toSorted(byNumber).map(({ number }) => number)
    notifications.show({
      message: t('statements.issue.done', {
        count: numbers.length,
        first: numbers[0] ?? '',
        last: numbers.at(-1) ?? '',
      }),
    })
    return true
  }

  const save = async (ids: readonly string[], how: ExportChoice = {}): Promise<void> => {
    const answer = await exportStatements({ ids: [...ids], ...how })
    if (!answer.ok || !answer.value.asked) return
    const { folder, files } = answer.value
    written(t('statements.exported.text', { count: files.length, folder }), folder)
  }

  const sayVerified = async (): Promise<void> => {
    const verified = await ask('verifyStatements', {})
    const different = verified.filter(({ verification }) => verification.kind === 'different')
    for (const { called, beneficiary, verification } of different.slice(0, MOST)) {
      const sentence = verificationSentence(verification, t, language)
      notifications.show({
        color: 'red',
        autoClose: false,
        message: t(`statements.verified.${isShared(verification) ? 'shared' : 'different'}`, {
          number: called,
          body: beneficiary,
          sentence,
        }),
      })
    }
    if (different.length > MOST)
      notifications.show({
        color: 'red',
        autoClose: false,
        message: t('statements.verified.more', { count: different.length - MOST }),
      })
    if (different.length > 0) return
    notifications.show({
      message:
        verified.length === 0
          ? t('statements.verified.none')
          : t('statements.verified.identical', { count: verified.length }),
    })
  }

  const verify = (): Promise<void> => {
    setVerifying(true)
    return sayVerified().finally(() => setVerifying(false))
  }

  return { check, issue, issuing, save, verify, verifying }
}
