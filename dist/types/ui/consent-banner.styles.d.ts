export declare const bannerStyles: string;
