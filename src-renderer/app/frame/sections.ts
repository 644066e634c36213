import {
  IconBuilding,
  IconCalendarWeek,
  IconChartBar,
  IconCoins,
  IconFileText,
  IconHome,
  IconLayoutGrid,
  IconReceiptEuro,
  IconUsers,
  type Icon,
} from '@tabler/icons-react'
import { paths } from '../../client/paths'

/** A screen that the navigation leads to. */
export interface Section {
  readonly key:
    | 'home'
    | 'week'
    | 'agreements'
    | 'collectivities'
    | 'agents'
    | 'costs'
    | 'allocation'
    | 'statements'
    | 'dashboard'
  readonly path: string
  readonly icon: Icon
}

interface SectionGroup {
  readonly key: 'time' | 'accords' | 'refund' | 'steering' | null
  readonly sections: readonly Section[]
}

/** The screens in the order of the work: hours, agreements, refunds, steering. */
export const sectionGroups: readonly SectionGroup[] = [
  { key: null, sections: [{ key: 'home', path: paths.home(), icon: IconHome }] },
  { key: 'time', sections: [{ key: 'week', path: paths.week(), icon: IconCalendarWeek }] },
  {
    key: 'accords',
    sections: [
      { key: 'agreements', path: paths.agreements(), icon: IconFileText },
      { key: 'collectivities', path: paths.collectivities(), icon: IconBuilding },
      { key: 'agents', path: paths.agents(), icon: IconUsers },
      { key: 'costs', path: paths.costs(), icon: IconCoins },
    ],
  },
  {
    key: 'refund',
    sections: [
      { key: 'allocation', path: paths.allocation(), icon: IconLayoutGrid },
      { key: 'statements', path: paths.statements(), icon: IconReceiptEuro },
    ],
  },
  {
    key: 'steering',
    sections: [{ key: 'dashboard', path: paths.dashboard(), icon: IconChartBar }],
  },
]
