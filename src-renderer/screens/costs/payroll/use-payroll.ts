import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { ChosenPayroll, PayrollChoice, PayrollRehearsal } from '#shared/contract/payroll-views'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import type { Month } from '#shared/kernel/month'
import type { Result } from '#shared/kernel/result'
import { notice } from '../../../client/notice'
import { useCommand } from '../../../client/use-command'
import { useStatus } from '../../../client/use-status'
import { useRehearsal } from '../../../client/use-rehearsal'
import { useLeaveGuard } from '../../../forms/use-leave-guard'
import { useWording } from '../../../ui/use-wording'

/** A pay file under way: the choices, its effect, and the questions. */
export interface Payroll {
  readonly file: ChosenPayroll | null
  readonly mapping: ImportMapping | null
  readonly month: Month | null
  /** The last one until what was chosen since is rehearsed. */
  readonly rehearsal: PayrollRehearsal | undefined
  readonly isRehearsing: boolean
  readonly pending: boolean
  /** How many months were kept last, as long as Ctrl+Z takes them back. */
  readonly kept: number | null
  /** What is pasted; `null` asks for a file. */
  readonly choose: (pasted: string | null) => Promise<void>
  /** Reads the file again: another sheet, or with the year of its months. */
  readonly readAs: (part: { readonly sheet?: string; readonly year?: number }) => Promise<void>
  readonly map: (mapping: ImportMapping) => void
  readonly setMonth: (month: Month | null) => void
  readonly keep: (leaveRefused: boolean) => Promise<void>
  /** Asks before the columns, names and month that were chosen are lost. */
  readonly dialog: ReactNode
}

/** Whether nothing has to be said before the file can be read. */
export const isRead = ({ sheetKnown, isYearOpen }: ChosenPayroll): boolean =>
  sheetKnown && !isYearOpen

/** Follows a pay file from its choice to its keeping. */
export function usePayroll(): Payroll {
  const { t } = useWording()
  const choosing = useCommand('choosePayrollFile')
  const readingAgain = useCommand('readPayrollAs')
  const keeping = useCommand('keepPayroll')
  const [file, setFile] = useState<ChosenPayroll | null>(null)
  const [mapping, setMapping] = useState<ImportMapping | null>(null)
  const [month, setMonth] = useState<Month | null>(null)
  const [kept, setKept] = useState<number | null>(null)
  const isLast = useStatus(({ undo }) => undo?.verb === 'keepPayroll')
  const order =
    file === null || mapping === null || !isRead(file)
      ? null
      : { token: file.token, mapping, month }
  const { data: rehearsal, isPlaceholderData } = useRehearsal('rehearsePayroll', order)
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  const take = (answer: Result<PayrollChoice, unknown>): void => {
    if (!answer.ok || !answer.value.asked) return
    if (!isHere.current) {
      const message = t('payroll.readAfterLeaving', { file: answer.value.file.fileName })
      notice({ id: 'readAfterLeaving', message, tone: 'warn' })
      return
    }
    setFile(answer.value.file)
    setMapping(answer.value.file.mapping)
    setMonth(answer.value.file.monthNamed)
    setKept(null)
  }
  const pending = choosing.pending || readingAgain.pending || keeping.pending
  const isChosen = file !== null && (mapping !== file.mapping || month !== file.monthNamed)
  const guard = useLeaveGuard(isChosen, t('payroll.title'), pending)
  return {
    file,
    mapping,
    month,
    rehearsal,
    isRehearsing: isPlaceholderData,
    kept: isLast ? kept : null,
    pending,
    choose: async (text) => {
      const pasted = text === null ? null : { name: t('payroll.pastedName'), text }
      take(await choosing.run({ pasted }))
    },
    readAs: async (part) => {
      if (file === null) return
      const { token, sheet, year } = file
      take(await readingAgain.run({ token, sheet, year, ...part }))
    },
    map: setMapping,
    setMonth,
    keep: async (leaveRefused) => {
      if (order === null) return
      const changed = rehearsal?.months.filter(
        ({ status }) => status === 'added' || status === 'changed',
      )
      const answer = await keeping.run({ ...order, leaveRefused })
      if (!answer.ok) return
      setKept(changed?.length ?? 0)
      const goOn = guard.release()
      setFile(null)
      setMapping(null)
      goOn()
    },
    dialog: guard.dialog,
  }
}
