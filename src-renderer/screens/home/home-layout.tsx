import { Box, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWording } from '../../ui/use-wording'
import { useStatus } from '../../client/use-status'
import { Screen } from '../../ui/screen'
import { Columns } from '../../ui/columns'

interface HomeLayoutProps {
  /** A `Finding`. */
  readonly finding: ReactNode
  readonly main: ReactNode
  readonly side: ReactNode
  readonly primary?: ReactNode
}

/** A greeting, a finding, the things to do on the left and further cards on the right. */
export function HomeLayout({ finding, main, side, primary }: HomeLayoutProps) {
  const { t, format } = useWording()
  const { preferences, today } = useStatus(({ preferences, today }) => ({ preferences, today }))
  const firstName = preferences.name.split(' ')[0] ?? ''
  const title = firstName === '' ? t('home.helloNobody') : t('home.hello', { name: firstName })
  return (
    <Screen title={title} context={format.day(today, 'full')} primary={primary}>
      <Columns of="minmax(0, 1fr) var(--side-width)" gap="var(--page-margin)" align="start" folds>
        <Stack gap="lg" miw={0}>
          <Box mih={30}>{finding}</Box>
          {main}
        </Stack>
        <Stack gap="lg" miw={0}>
          {side}
        </Stack>
      </Columns>
    </Screen>
  )
}
