import { Stack } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import type { RefusedCell, Rehearsal, RehearsedLine } from '#shared/contract/import-views'
import { failureSentence } from '#shared/wording/failure-sentence'
import { paths } from '../../client/paths'
import { SettledNotice } from '../../forms/settled-notice'
import { useWording } from '../../ui/use-wording'
import { ColumnsCard } from './columns-card'
import { EffectCard } from './effect-card'
import { Figures, type Status } from './figures'
import { changeOpen, type OpenImport } from './import-session'
import classes from './import.module.css'
import { LineCard } from './line-card'
import { NamesCard } from './names-card'
import type { Refused } from './refused-line'
import { remedyOf } from './remedy-of'
import { SharesCard } from './shares-card'
import { nameOfMatch, useImportNames, type ImportNames } from './use-import-names'
import { WholeDayNotice } from './whole-day-notice'
import { Columns } from '../../ui/columns'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { chosenNameSentences } from '#shared/wording/chosen-name-sentences'
import { sameLinesSentence } from '#shared/wording/same-lines-sentence'
import { fileRemarks } from '#shared/wording/file-remarks'
import { Notice } from '../../ui/notice'

/** Says which lines of the file repeat another word for word; they count all the same. */
function SameNotice({ lines }: { readonly lines: readonly RehearsedLine[] }) {
  const { t } = useWording()
  const sentence = sameLinesSentence(lines, t, useWording().language)
  return sentence === null ? null : (
    <Notice mb="card" px="lg" gap="sm" role="status">
      <IconAlertTriangle size={17} aria-hidden="true" />
      {sentence}
    </Notice>
  )
}

/** Says what of a remembered model the file contradicts, as long as it is read otherwise. */
function CorrectedNotice({ open: { file, mapping } }: { readonly open: OpenImport }) {
  const { t } = useWording()
  const said = file.corrected.filter((part) => mapping[part] === file.mapping[part])
  return said.map((part) => (
    <Notice key={part} mb="card" px="lg" gap="sm" role="status">
      <IconAlertTriangle size={17} aria-hidden="true" />
      {part === 'dates'
        ? t('import.corrected.dates', { order: t(`import.dates.${mapping.dates}`) })
        : t('import.corrected.durations', { unit: t(`import.durations.${mapping.durations}`) })}
    </Notice>
  ))
}

interface ChosenNamesProps {
  readonly rehearsal: Rehearsal
  readonly names: ImportNames
}

/** Says which names follow a choice, though another record has exactly that name. */
function ChosenNamesNotice({ rehearsal, names }: ChosenNamesProps) {
  const { t } = useWording()
  return chosenNameSentences(rehearsal.names, nameOfMatch(names), t).map((sentence) => (
    <Notice key={sentence} mb="card" px="lg" gap="sm" role="status">
      <IconAlertTriangle size={17} aria-hidden="true" />
      {sentence}
    </Notice>
  ))
}

interface RehearsalStepProps {
  readonly open: OpenImport
  readonly rehearsal: Rehearsal
}

/** Says which columns and lines of the file are not counted, which cells are computed, and what is rounded. */
function RemarkNotices({ open: { file }, rehearsal }: RehearsalStepProps) {
  const { t } = useWording()
  return fileRemarks(file, rehearsal, t).map((sentence) => (
    <Notice key={sentence} mb="card" px="lg" gap="sm" role="status">
      <IconInfoCircle size={17} aria-hidden="true" />
      {sentence}
    </Notice>
  ))
}

/** Initially shown: what is refused, else what would change, else what is new. */
const firstToSee = ({ counts }: Rehearsal): Status =>
  (['refused', 'changed', 'added'] as const).find((status) => counts[status] > 0) ?? 'skipped'

/** The result of each line; nothing is kept. */
export function RehearsalStep({ open, rehearsal }: RehearsalStepProps) {
  const navigate = useNavigate()
  const { language } = useWording()
  const names = useImportNames()
  const [asked, setAsked] = useState<Status | null>(null)
  const chosen = asked ?? firstToSee(rehearsal)
  const lines = useMemo(() => byStatus(rehearsal.lines), [rehearsal])
  // Until one result is chosen, all that need attention are shown.
  const shown: readonly Status[] =
    asked === null && chosen === 'refused' && rehearsal.counts.changed > 0
      ? ['refused', 'changed']
      : [chosen]
  const correct = ({ line }: Refused, reason: RefusedCell): void => {
    const remedy = remedyOf(reason.failure)
    const { column, found, failure } = reason
    if (remedy === 'names' || remedy === 'columns')
      changeOpen(() => ({
        step: remedy,
        correction: { line, column, found, sentence: failureSentence(failure, language) },
      }))
    else if (remedy !== null) void navigate(paths[remedy === 'week' ? 'wall' : remedy]())
  }
  return (
    <Columns of="minmax(0, 1fr) var(--side-width)" gap="lg" flex={1} mih={0} folds>
      <Stack miw={0} mih={0}>
        <Figures counts={rehearsal.counts} chosen={chosen} onChoose={setAsked} />
        <CorrectedNotice open={open} />
        <ChosenNamesNotice rehearsal={rehearsal} names={names} />
        <RemarkNotices open={open} rehearsal={rehearsal} />
        <WholeDayNotice open={open} lines={rehearsal.lines} />
        <SettledNotice settled={rehearsal.settled} />
        <SameNotice lines={rehearsal.lines} />
        {shown.map((status) => (
          <LineCard
            key={status}
            status={status}
            lines={lines[status]}
            names={names}
            separator={open.file.separator ?? ' · '}
            onCorrect={correct}
          />
        ))}
      </Stack>
      <Stack className={classes.side ?? ''} miw={0} mih={0}>
        <EffectCard effect={rehearsal.effect} names={names} />
        {rehearsal.shares.map((each) => (
          <SharesCard key={`${each.agreementId} ${each.from}`} shares={each} names={names} />
        ))}
        <NamesCard
          matches={rehearsal.names}
          names={names}
          onChange={() => changeOpen(() => ({ step: 'names' }))}
        />
        <ColumnsCard open={open} onChange={() => changeOpen(() => ({ step: 'columns' }))} />
      </Stack>
    </Columns>
  )
}

/** One pass over what may be twenty thousand lines. */
function byStatus(lines: readonly RehearsedLine[]): Readonly<Record<Status, RehearsedLine[]>> {
  const lists: Record<Status, RehearsedLine[]> = {
    added: [],
    changed: [],
    skipped: [],
    refused: [],
  }
  for (const line of lines) lists[line.status].push(line)
  return lists
}
