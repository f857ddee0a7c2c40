export declare const modalStyles: string;
