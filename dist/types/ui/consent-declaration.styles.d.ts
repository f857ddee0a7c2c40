export declare const declarationStyles: string;
