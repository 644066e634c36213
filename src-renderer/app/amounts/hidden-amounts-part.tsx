import { Kbd, UnstyledButton } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import { hiddenAmounts, toggleAmounts } from '../../client/hidden-amounts'
import { useWording } from '../../ui/use-wording'

/** In the status line: that amounts are hidden. A click shows them again. */
export function HiddenAmountsPart({ className }: { readonly className: string | undefined }) {
  const { t } = useWording()
  const isHidden = hiddenAmounts.use()
  return (
    <span role="status">
      {isHidden && (
        <UnstyledButton
          className={className ?? ''}
          onClick={toggleAmounts}
          aria-keyshortcuts="F9"
          title={t('frame.amounts.show')}
        >
          <IconEyeOff size={15} aria-hidden="true" />
          {t('frame.amounts.hidden')}
          <Kbd>{t('keyboard.keys.amounts')}</Kbd>
        </UnstyledButton>
      )}
    </span>
  )
}
