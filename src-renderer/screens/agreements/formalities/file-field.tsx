import { Button, Flex } from '@mantine/core'
import { IconFile } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useCommand } from '../../../client/use-command'
import { useWording } from '../../../ui/use-wording'
import { FieldError } from '../../../forms/field-error'
import { DropArea } from '../../../ui/drop-area'
import panes from './panes.module.css'
import { sentFile } from '../../../client/sent-file'
import { useSizeWords } from './use-size-words'

/** A file that main keeps in memory until the paper is saved. */
export interface HeldFile {
  readonly token: string
  readonly fileName: string
  readonly size: number
}

interface FileFieldProps {
  readonly file: HeldFile | null
  /** Whether the paper has a file already, of which this is a new version. */
  readonly isNext: boolean
  readonly error: string | undefined
  readonly onFile: (file: HeldFile) => void
  /** Whether one was chosen or dropped that is not read yet. */
  readonly onReading: (isReading: boolean) => void
}

/** Takes a file: chosen in the dialogue of the system, or dropped here and sent by its content. */
export function FileField({ file, isNext, error, onFile, onReading }: FileFieldProps) {
  const { t } = useWording()
  const sizeWords = useSizeWords()
  const choose = useCommand('choosePaperFile')
  const take = useCommand('takePaperFile')
  const [several, setSeveral] = useState(false)
  const [isSending, setSending] = useState(false)
  const isReading = choose.pending || isSending || take.pending
  const sayReading = useEffectEvent(onReading)
  useEffect(() => sayReading(isReading), [isReading])
  const errorId = 'trace-file-error'
  const held = (answer: Awaited<ReturnType<typeof choose.run>>): void => {
    if (!answer.ok || !answer.value.asked) return
    const { token, fileName, size } = answer.value
    onFile({ token, fileName, size })
  }
  const drop = async ([dropped, second]: readonly File[]): Promise<void> => {
    setSeveral(second !== undefined)
    if (dropped === undefined || second !== undefined) return
    setSending(true)
    try {
      held(await take.run(await sentFile(dropped)))
    } finally {
      setSending(false)
    }
  }
  return (
    <DropArea className={panes.drop} onFiles={(files) => void drop(files)}>
      {file !== null && (
        <p className={panes.chosen}>
          <IconFile size={16} aria-hidden="true" />
          {t('trace.form.chosen', { name: file.fileName, size: sizeWords(file.size) })}
        </p>
      )}
      <Flex component="span" gap="sm" align="center" wrap="wrap" pt="xs">
        <Button
          size="xs"
          loading={isReading}
          aria-describedby={error === undefined ? undefined : errorId}
          onClick={() => void choose.run({}).then(held)}
        >
          {t(isNext ? 'trace.form.replace' : 'common.chooseFile')}
        </Button>
        <small>{t('common.orDrop')}</small>
      </Flex>
      <FieldError id={errorId} error={several ? t('trace.form.oneFile') : error} />
    </DropArea>
  )
}
