export declare const placeholderStyles: string;
