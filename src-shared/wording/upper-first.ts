/** A phrase as it begins a line: its first letter large, the others as they are. French weekdays and months have no capital. */
export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
