import type { StatementContent } from '#shared/domain/statements/statement'

/** Whether anything of a settlement is counted in hours: some keys count units or nothing, and hours need not be entered. */
export const countsHours = ({ minutes, contractedMinutes, service }: StatementContent): boolean =>
  minutes + contractedMinutes + service.direct + service.common > 0
