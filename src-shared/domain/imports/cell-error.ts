const CELL_ERROR = /^(?:#(?:N\/[AD]|[A-ZÀ-Ü]{3,12}\s?[!?]|DIV\/0\s?!)|Err\s?:\d{3})$/

/** Whether a text is an error of a spreadsheet as it is written, shown or copied: `#N/A`, `#N/D`, `#VALEUR !`, `Err:502`. */
export const isCellError = (text: string): boolean => CELL_ERROR.test(text.trim())
