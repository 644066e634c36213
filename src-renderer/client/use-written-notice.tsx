import { Anchor } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { fileSentence } from './file-sentence'
import { useCommand } from './use-command'
import { useWording } from '../ui/use-wording'

/** Shows where files were written, with a way to open the folder. */
export function useWrittenNotice(): (sentence: string, folder: string) => void {
  const { t } = useWording()
  const { run: showFile } = useCommand('showFile')
  return useCallback(
    (sentence, folder) => {
      notifications.show({
        autoClose: 12_000,
        message: (
          <>
            {fileSentence(sentence, t)}{' '}
            <Anchor
              component="button"
              type="button"
              onClick={() => void showFile({ path: folder })}
            >
              {t('common.openFolder')}
            </Anchor>
          </>
        ),
      })
    },
    [t, showFile],
  )
}
