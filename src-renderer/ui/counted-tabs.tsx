import { SegmentedControl, type SegmentedControlProps } from '@mantine/core'
import { useWording } from './use-wording'

interface CountedTabsProps<Tab extends string> extends Pick<SegmentedControlProps, 'ml'> {
  readonly 'aria-label': string
  readonly value: Tab
  readonly onChange: (tab: Tab) => void
  readonly tabs: readonly {
    readonly value: Tab
    readonly label: string
    /** How many lines it holds; `undefined` while they are being counted. */
    readonly count: number | undefined
  }[]
}

/** The parts of a list, each with how many lines it holds. */
export function CountedTabs<Tab extends string>({ tabs, ...props }: CountedTabsProps<Tab>) {
  const { format } = useWording()
  return (
    <SegmentedControl<Tab>
      {...props}
      data={tabs.map(({ value, label, count }) => ({
        value,
        label: count === undefined ? label : `${label} ${format.integer(count)}`,
      }))}
    />
  )
}
