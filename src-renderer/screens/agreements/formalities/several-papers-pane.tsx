import { Button, Flex, Stack } from '@mantine/core'
import { useState } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everServed } from '#shared/domain/agreements/term-versions'
import { giverInName } from '#shared/domain/papers/giver-in-name'
import type { PaperKind } from '#shared/domain/papers/paper'
import type { PapersChoice } from '#shared/contract/paper-methods'
import { useCommand } from '../../../client/use-command'
import { useRegistry } from '../../../client/use-registry'
import { useWording } from '../../../ui/use-wording'
import { newId } from '../../../forms/new-id'
import { ExplanationPane } from '../../../ui/explanation-pane'
import { DropArea } from '../../../ui/drop-area'
import panes from './panes.module.css'
import { RefusedFiles } from './refused-files'
import { sentFile } from '../../../client/sent-file'
import { SeveralPapersTable, type NamedFile } from './several-papers-table'

interface SeveralPapersPaneProps {
  readonly agreement: Agreement
  readonly paper: PaperKind
  readonly amendmentId: string | null
  readonly onClose: () => void
}

type Refused = Extract<PapersChoice, { asked: true }>['refused']

/** Attaches several papers of a kind at once, each to the body that the name of its file names. */
export function SeveralPapersPane(props: SeveralPapersPaneProps) {
  const { agreement, paper, amendmentId, onClose } = props
  const { t } = useWording()
  const { collectivities, papers } = useRegistry()
  const choosing = useCommand('choosePaperFiles')
  const taking = useCommand('takePaperFiles')
  const saving = useCommand('savePapers')
  const [files, setFiles] = useState<readonly NamedFile[]>([])
  const [refused, setRefused] = useState<Refused>([])
  const isReading = choosing.pending || taking.pending
  const parties = new Set([agreement.lenderId, ...everServed(agreement)])
  const bodies = collectivities.filter(({ id }) => parties.has(id))
  const held = (answer: Awaited<ReturnType<typeof choosing.run>>): void => {
    if (!answer.ok || !answer.value.asked) return
    const { held: taken, refused: not } = answer.value
    const named = taken.map((file) => {
      const { id, suggestions } = giverInName(file.fileName, bodies)
      return { ...file, giverId: id, suggestions, isAsked: id === null }
    })
    setFiles((before) => [...before, ...named])
    setRefused(not)
  }
  const drop = async (dropped: readonly File[]): Promise<void> => {
    if (dropped.length > 0)
      held(await taking.run({ files: await Promise.all(dropped.map(sentFile)) }))
  }
  const there = new Set(
    papers
      .filter(
        (one) =>
          one.agreementId === agreement.id && one.kind === paper && one.amendmentId === amendmentId,
      )
      .map(({ collectivityId }) => collectivityId),
  )
  const ready = files.filter(({ giverId }) => giverId !== null)
  const attach = async (): Promise<void> => {
    const answer = await saving.run({
      papers: ready.map(({ token, giverId }) => ({
        id: newId(),
        agreementId: agreement.id,
        kind: paper,
        title: t(`trace.paper.${paper}`),
        date: null,
        number: '',
        collectivityId: giverId,
        agentId: null,
        amendmentId,
        token,
      })),
    })
    if (answer.ok) onClose()
  }
  const left = files.length - ready.length
  return (
    <ExplanationPane
      kicker={t('trace.several.open')}
      title={t(`trace.paper.${paper}`)}
      onClose={onClose}
      footer={
        <Button
          variant="filled"
          aria-keyshortcuts="Control+S"
          disabled={ready.length === 0}
          loading={saving.pending || isReading}
          onClick={() => void attach()}
        >
          {left === 0
            ? t('trace.several.attach', { count: ready.length })
            : t('trace.several.attachWithout', { count: ready.length, left })}
        </Button>
      }
    >
      <Stack px="lg" py="snug" fz="table">
        <p>{t('trace.several.text')}</p>
        <DropArea className={panes.drop} onFiles={(files) => void drop(files)}>
          <Flex component="span" gap="sm" align="center" wrap="wrap">
            <Button size="xs" loading={isReading} onClick={() => void choosing.run({}).then(held)}>
              {t('trace.several.choose')}
            </Button>
            <small>{t('trace.several.drop')}</small>
          </Flex>
        </DropArea>
        <RefusedFiles refused={refused} />
        {files.length > 0 && (
          <SeveralPapersTable files={files} bodies={bodies} there={there} onChange={setFiles} />
        )}
      </Stack>
    </ExplanationPane>
  )
}
