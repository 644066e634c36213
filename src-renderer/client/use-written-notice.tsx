import { Anchor } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { fileSentence } from './file-sentence'
import { useCommand } from './use-command'

/** Shows where files were written, with a way to open the folder. */
export function useWrittenNotice(): (sentence: string, folder: string) => void {
  const { t } = useTranslation()
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
