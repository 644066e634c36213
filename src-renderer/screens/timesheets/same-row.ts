import type { CellView } from '../../grid/cell-view'
import type { WeekRowProps } from './week-row-props'

const sameList = <T>(
  a: readonly T[],
  b: readonly T[],
  same: (left: T, right: T | undefined) => boolean = (left, right) => left === right,
): boolean => a.length === b.length && a.every((item, index) => same(item, b[index]))

const sameView = (a: CellView, b: CellView | undefined): boolean =>
  a.minutes === b?.minutes && a.task === b.task && a.state === b.state

/** A row that is being typed in, or that says why something was refused, hands over to functions: it always follows. */
const isBusy = ({ draft, views }: WeekRowProps): boolean =>
  draft !== null || views.some(({ refusal }) => refusal !== null)

/** Whether a row would be drawn the same: with hundreds of bodies, a key struck must not draw them all again. */
export function sameRow(a: WeekRowProps, b: WeekRowProps): boolean {
  return (
    !isBusy(a) &&
    !isBusy(b) &&
    a.at === b.at &&
    a.language === b.language &&
    a.withOthers === b.withOthers &&
    a.reachable === b.reachable &&
    a.selected?.[0] === b.selected?.[0] &&
    a.selected?.[1] === b.selected?.[1] &&
    a.row.key === b.row.key &&
    a.row.name === b.row.name &&
    a.row.others === b.row.others &&
    a.row.contracted === b.row.contracted &&
    sameList(a.days, b.days) &&
    sameList(a.weekdays, b.weekdays) &&
    sameList(a.live, b.live) &&
    sameList(a.views, b.views, sameView) &&
    sameList(a.row.open, b.row.open) &&
    sameList(a.row.locks, b.row.locks, (left, right) => left?.id === right?.id)
  )
}
