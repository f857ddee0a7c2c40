/** Firefox asks again, at a reload, for the addresses that frames were given by script: it keeps what they showed last in the session history. */
export declare function emptyFrames(): void;
