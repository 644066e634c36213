import { useEffect, useRef, useState } from 'react'
import type { Failure } from '#shared/contract/failures'
import type { ChosenImport, Rehearsal } from '#shared/contract/import-views'
import { refusedPlaces } from '#shared/contract/refused-places'
import type { ImportSource } from '#shared/domain/imports/import-source'
import { tooLargeImport } from '#shared/domain/imports/too-large-import'
import { failureNotice } from '../../client/failure-notice'
import { notice } from '../../client/notice'
import { forgetRefusal } from '../../client/saving'
import { sentFile } from '../../client/sent-file'
import { useCommand } from '../../client/use-command'
import { openingNow } from '../../client/workspace-store'
import { useWording } from '../../ui/use-wording'
import { session, type OpenImport } from './import-session'
import { missingFields } from './missing-fields'

const sameTitles = (a: ChosenImport, b: ChosenImport): boolean =>
  a.source === b.source && a.sheet === b.sheet && a.headers.join('\n') === b.headers.join('\n')

/** A file of a known kind goes on to its rehearsal; the columns and dates of any other are reviewed first. */
const firstStep = ({
  mapping,
  remembered,
  datesKnown,
  sheetKnown,
  durationsKnown,
  source,
  headers,
}: ChosenImport): OpenImport['step'] =>
  datesKnown &&
  sheetKnown &&
  durationsKnown &&
  (remembered || source !== 'generic') &&
  missingFields(mapping, headers).length === 0
    ? 'rehearsal'
    : 'columns'

/** Actions on a file of hours: choose it, keep it, drop it. */
export function useImport() {
  const { t, language } = useWording()
  const [refused, setRefused] = useState<readonly Failure[]>([])
  const choosing = useCommand('chooseImportFile', { notice: false })
  const taking = useCommand('takeImportFile', { notice: false })
  const keeping = useCommand('keepImport', { notice: false })
  const { run: forget } = useCommand('forgetImportFile')
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])

  /** Says why on the screen, or wherever the person went meanwhile. */
  const refuse = (failures: readonly Failure[]): void => {
    const reasons = failures.filter(({ code }) => code !== 'jobCancelled')
    if (isHere.current) setRefused(reasons)
    else failureNotice(reasons, language)
  }

  const open = async (asked: ReturnType<typeof choosing.run>): Promise<void> => {
    const opening = openingNow()
    const answer = await asked
    if (!answer.ok) {
      refuse(answer.failures)
      return
    }
    if (!answer.value.asked) return
    if (opening !== openingNow()) {
      // Also read by a person who left the screen meanwhile.
      const { token, fileName: file } = answer.value.file
      void forget({ token })
      notice({ id: 'readElsewhere', message: t('import.readElsewhere', { file }), tone: 'warn' })
      return
    }
    setRefused([])
    const { file } = answer.value
    session.set((now) => {
      // A file that was corrected and chosen again is read with the same mapping.
      const again = now.kind === 'open' && sameTitles(now.file, file) ? now : null
      return {
        kind: 'open',
        file,
        mapping: again?.mapping ?? file.mapping,
        step: again === null ? firstStep(file) : 'rehearsal',
        namesSeen: again?.namesSeen ?? false,
        correction: null,
      }
    })
  }

  const choose = (source: ImportSource | null): void => void open(choosing.run({ source }))

  /** Reads what was dropped on the screen. */
  const take = async (
    [file, second]: readonly File[],
    source: ImportSource | null,
  ): Promise<void> => {
    if (file === undefined) return
    if (second !== undefined) {
      notice({ id: 'oneImport', message: t('import.oneFile'), tone: 'warn' })
      return
    }
    const tooLarge = tooLargeImport(file.name, file.size)
    if (tooLarge === null) void open(taking.run({ ...(await sentFile(file)), source }))
    else refuse([tooLarge])
  }

  const keep = async ({ file, mapping }: OpenImport, rehearsal: Rehearsal): Promise<void> => {
    const { lines } = rehearsal
    const without = refusedPlaces(lines)
    const answer = await keeping.run({ token: file.token, mapping, without })
    if (!answer.ok) {
      refuse(answer.failures)
      return
    }
    setRefused([])
    const days = lines.flatMap((line) =>
      line.status === 'added' || line.status === 'changed' ? [line.day] : [],
    )
    session.set(() => ({ kind: 'done', kept: answer.value, day: days.sort()[0] ?? null }))
  }

  const leave = (): void => {
    const now = session.get()
    if (refused.length > 0) forgetRefusal()
    setRefused([])
    session.set(() => ({ kind: 'none' }))
    if (now.kind === 'open') void forget({ token: now.file.token })
  }

  return {
    /** Why the last file could not be read, or was not kept. */
    refused,
    reading: choosing.pending || taking.pending,
    keeping: keeping.pending,
    choose,
    take,
    keep,
    leave,
  }
}
