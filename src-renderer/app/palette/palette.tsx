import { Spotlight } from '@mantine/spotlight'
import { useCover } from '../../client/covers'
import { palette, paletteStore } from '../../ui/palette-store'
import { useWording } from '../../ui/use-wording'
import { PaletteSearch } from './palette-search'
import classes from './palette.module.css'

/** Ctrl+K: finds any body, agent, agreement or screen. */
export function Palette() {
  const { t } = useWording()
  useCover(palette.close)
  return (
    <Spotlight.Root
      store={paletteStore}
      closeOnClickOutside
      // `app/keep-focus.ts` does, before the screen that was chosen is there.
      returnFocus={false}
      size={720}
      yOffset="var(--palette-above)"
      centered={false}
      radius={14}
      shadow="md"
      zIndex={350}
      tagsToIgnore={[]}
      triggerOnContentEditable
      overlayProps={{ className: classes.veil ?? '', blur: 0 }}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': t('common.search') } }}
    >
      <PaletteSearch onDone={palette.close} />
    </Spotlight.Root>
  )
}
