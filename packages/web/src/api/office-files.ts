/** Kinds of files that are kept as proof: pictures, PDF, and what offices write. */
export const OFFICE_FILES = '.png,.jpg,.jpeg,.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.wps,.et';

const KNOWN = new Set(OFFICE_FILES.split(','));

/** Whether a file of that name is taken as proof; the server looks at its content too. */
export const isOfficeFile = (name: string): boolean => KNOWN.has(name.slice(name.lastIndexOf('.')).toLowerCase());
