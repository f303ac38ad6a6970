/** The demonstration writes the API's words (`MASS_ORGANISATION`), the tables keep the domain's (`massOrganisation`). */
export const camelCase = (screaming: string): string =>
  screaming.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
