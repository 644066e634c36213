import { Button } from '@mantine/core'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { useWrittenNotice } from '../../client/use-written-notice'

/** Writes the page for inhabitants of a year where the user chooses. */
export function PublicPageButton({ year }: { readonly year: number }) {
  const { t } = useWording()
  const written = useWrittenNotice()
  const { run: writePublicPage, pending } = useCommand('writePublicPage')
  const write = async (): Promise<void> => {
    const answer = await writePublicPage({ year })
    if (!answer.ok || !answer.value.asked) return
    const { folder } = answer.value
    written(t('publicPage.written', { year, path: folder }), folder)
  }
  return (
    <Button title={t('publicPage.help')} loading={pending} onClick={() => void write()}>
      {t('publicPage.action')}
    </Button>
  )
}
