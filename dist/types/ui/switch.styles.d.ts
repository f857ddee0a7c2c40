/** A checkbox drawn as a switch; a dash in between for a category of which some is on. */
export declare const switchStyles: string;
