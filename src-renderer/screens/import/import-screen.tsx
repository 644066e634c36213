import { Button, Text } from '@mantine/core'
import { IconFileText, IconInfoCircle } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { ImportSource } from '#shared/domain/imports/import-source'
import { rehearsing } from '../../client/rehearsing'
import { Refusal } from '../../client/refusal'
import { useWording } from '../../ui/use-wording'
import { Screen } from '../../ui/screen'
import { ColumnsStep } from './columns-step'
import { DoneStep } from './done-step'
import { FileStep } from './file-step'
import { ImportProgress } from './import-progress'
import { changeOpen, session, type OpenImport, type Step } from './import-session'
import { missingFields } from './missing-fields'
import { NamesStep } from './names-step'
import { isOpen } from './open-names'
import { PrimaryAction } from './primary-action'
import { RefusalNotice } from './refusal-notice'
import { RehearsalStep } from './rehearsal-step'
import { StepTrail } from './step-trail'
import { useImport } from './use-import'
import { useReadFacts } from './use-read-facts'
import { SAID_BY_SCREEN } from '../../client/desk-query'
import { localDay } from '../../client/local-day'
import { useRehearsal } from '../../client/use-rehearsal'
import { DropArea } from '../../ui/drop-area'
import { Notice } from '../../ui/notice'
import classes from './import.module.css'

/** Imports hours kept elsewhere, once the user has seen all that they change. */
export function ImportScreen() {
  const { t } = useWording()
  const facts = useReadFacts()
  const [isLeft, setLeft] = useState(false)
  const [source, setSource] = useState<ImportSource | null>(null)
  const now = session.use()
  const work = useImport()
  const open = now.kind === 'open' ? now : null
  const complete = open !== null && missingFields(open.mapping, open.file.headers).length === 0
  const wanted = complete && open.step !== 'columns' && !work.keeping
  const { data, error, isPlaceholderData, isFetching, refetch } = useRehearsal(
    'rehearseImport',
    wanted ? { token: open.file.token, mapping: open.mapping } : null,
    SAID_BY_SCREEN,
  )
  const rehearsal = wanted ? data : undefined
  const step = stepOf(open, rehearsal?.names.some(isOpen) ?? false)

  useEffect(() => {
    rehearsing.set(() => open !== null)
    return () => rehearsing.set(() => false)
  }, [open])

  // The result is shown once: coming back shows the imports that were kept.
  useEffect(() => () => session.set((last) => (last.kind === 'done' ? { kind: 'none' } : last)), [])

  const leave = (): void => {
    setLeft(true)
    work.leave()
  }
  const go = (to: Step): void => {
    if (to === 'file') leave()
    else changeOpen(() => ({ step: to, namesSeen: true, correction: null }))
  }
  const goOn = (from: Step): void =>
    changeOpen(({ namesSeen }) => ({
      step: 'rehearsal',
      namesSeen: namesSeen || from === 'names',
      correction: null,
    }))
  const choose = (): void => work.choose(open?.file.source ?? source)
  const refusals = error instanceof Refusal ? error.failures : []
  const stopped = refusals.some(({ code }) => code === 'jobCancelled')
  const reachable: readonly Step[] =
    open === null || work.keeping
      ? []
      : complete
        ? ['file', 'columns', 'names', 'rehearsal']
        : ['file', 'columns']

  return (
    <Screen
      scroll={step === 'names' || step === 'rehearsal' ? 'inside' : 'page'}
      title={t(
        now.kind === 'done'
          ? 'import.titles.done'
          : step === 'file'
            ? 'frame.navigation.import'
            : `import.titles.${step}`,
      )}
      context={
        open !== null && (
          <>
            <IconFileText size={17} aria-hidden="true" />
            <Text span inherit maw={320} truncate title={open.file.fileName}>
              {open.file.fileName}
            </Text>
          </>
        )
      }
      secondary={
        open !== null && (
          <Button onClick={leave} disabled={work.keeping}>
            {t('import.leave')}
          </Button>
        )
      }
      primary={
        open !== null && (
          <PrimaryAction
            step={step}
            ready={complete && !work.reading}
            counts={isPlaceholderData ? undefined : rehearsal?.counts}
            busy={work.keeping}
            onContinue={() => goOn(step)}
            onKeep={() => {
              if (rehearsal !== undefined) void work.keep(open, rehearsal)
            }}
          />
        )
      }
      toolbar={
        now.kind !== 'done' && (
          <>
            <StepTrail current={step} open={reachable} onGo={go} />
            {open !== null && (
              <Text span flex={1} miw={0} c="dimmed" ta="right" truncate>
                {facts(open.file)}
              </Text>
            )}
          </>
        )
      }
    >
      {work.refused.length > 0 && (
        <RefusalNotice
          title={t(open === null ? 'import.refused' : 'import.notKept')}
          failures={work.refused}
        />
      )}
      {open?.file.already != null && step !== 'file' && (
        <Notice mb="card" px="lg" gap="sm" role="status">
          <IconInfoCircle size={17} aria-hidden="true" />
          {t('import.already', { day: localDay(open.file.already.at) })}
        </Notice>
      )}
      {work.reading && <ImportProgress phase="reading" />}
      {work.keeping && <ImportProgress phase="keeping" />}
      {now.kind !== 'open' && (
        <DropArea
          className={classes.takes}
          onFiles={(files) => {
            if (!work.reading) void work.take(files, source)
          }}
        >
          {now.kind === 'done' ? (
            <DoneStep done={now} onChoose={choose} />
          ) : (
            <FileStep source={source} isAgain={isLeft} onSource={setSource} onChoose={choose} />
          )}
        </DropArea>
      )}
      {open !== null && step === 'columns' && <ColumnsStep open={open} onChooseAgain={choose} />}
      {wanted && refusals.length > 0 && !isFetching && (
        <RefusalNotice
          title={t(stopped ? 'import.progress.stopped' : 'import.refused')}
          failures={stopped ? [] : refusals}
          action={
            <Button size="xs" onClick={() => void refetch()}>
              {t('import.progress.again')}
            </Button>
          }
        />
      )}
      {wanted && isFetching && <ImportProgress phase="rehearsing" />}
      {open !== null && rehearsal !== undefined && step === 'names' && (
        <NamesStep key={open.file.token} open={open} matches={rehearsal.names} />
      )}
      {open !== null && rehearsal !== undefined && step === 'rehearsal' && (
        <RehearsalStep key={open.file.token} open={open} rehearsal={rehearsal} />
      )}
    </Screen>
  )
}

/** Open questions about names are asked once before the rehearsal is shown. */
function stepOf(open: OpenImport | null, questions: boolean): Step {
  if (open === null) return 'file'
  return open.step === 'rehearsal' && questions && !open.namesSeen ? 'names' : open.step
}
