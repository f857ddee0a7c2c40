/** The themes. `--assent-*` properties are the shop's to set; the private ones below are what the elements read. */
export declare const themeStyles: string;
