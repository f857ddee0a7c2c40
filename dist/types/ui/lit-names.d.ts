export declare function removeStandIn(): void;
