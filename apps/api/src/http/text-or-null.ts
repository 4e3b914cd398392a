/** What was typed without the blanks around it; nothing but blanks is nothing. */
export const textOrNull = (text: string | null | undefined): string | null => text?.trim() || null;
