import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../client/paths'
import { offerFocus } from '../../ui/offer-focus'
import { useWording } from '../../ui/use-wording'
import { Notice } from '../../ui/notice'

interface TakenNoticeProps {
  readonly added: number
  readonly completed: number
}

/** Says what was taken, and leads to the list of it. */
export function TakenNotice({ added, completed }: TakenNoticeProps) {
  const { t } = useWording()
  const navigate = useNavigate()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => offerFocus(button.current), [])
  return (
    <Notice tone="calm" role="status" mb="sm">
      <IconCheck size={17} aria-hidden="true" />
      <span>
        {[
          ...(added === 0 ? [] : [t('territory.taken.added', { count: added })]),
          ...(completed === 0 ? [] : [t('territory.taken.completed', { count: completed })]),
          t('territory.taken.undo'),
        ].join(' ')}
      </span>
      <Button
        variant="filled"
        ref={button}
        size="xs"
        ml="auto"
        onClick={() => void navigate(paths.collectivities())}
      >
        {t('territory.see')}
      </Button>
    </Notice>
  )
}
