// Written by scripts/generate.ts from src/routes. Change those, not this.

export interface paths {
    "/admin/panels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Panels, without their keys */
        get: operations["listPanels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/panels/{panel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One panel */
        get: operations["getPanel"];
        /**
         * Add a panel, or change it
         * @description Keys are stored encrypted and never answered. A key that is left out stays as it is. A new key or address ends a hold that trouble with the panel caused. With `check` the panel is asked first, and nothing is stored if something that provisioning needs does not work.
         */
        put: operations["putPanel"];
        post?: never;
        /** Forget a panel and its keys */
        delete: operations["removePanel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/panels/{panel}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let operations go on that wait because the panel is held
         * @description A panel that is still in trouble is held again at once.
         */
        post: operations["releasePanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/panels/{panel}/diagnose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the panel what works with its URL and keys */
        post: operations["diagnosePanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/panels/{panel}/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nests, eggs, locations and nodes */
        get: operations["getPanelCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/panels/{panel}/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Room per node */
        get: operations["getPanelCapacity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Products */
        get: operations["listProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/products/{product}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One product in its newest version */
        get: operations["getProduct"];
        /**
         * Save a product
         * @description A new version if anything has changed. Running services keep the version that they were sold.
         */
        put: operations["putProduct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/products/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything that is wrong with a product; saves nothing */
        post: operations["checkProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/products/{product}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of a product */
        get: operations["listProductVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/products/{product}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many more can be sold, and what stands in the way per node */
        get: operations["getProductAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/products/{product}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the sale of a product */
        post: operations["archiveProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customers with their panel accounts */
        get: operations["listCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/customers/{customer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One customer */
        get: operations["getCustomer"];
        /**
         * Add a customer, or change one
         * @description A change of name or e-mail is brought to the panel accounts by the operation that is answered.
         */
        put: operations["putCustomer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/customers/{customer}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say which panel account is the customer's */
        post: operations["linkCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services, newest first
         * @description `search` finds by id, order number, reference of a command, name, customer (id, e-mail address, name), address and port, panel and node, and the server's uuid or identifier: what is exactly so first, then what begins so, then words.
         */
        get: operations["listServices"];
        put?: never;
        /**
         * Order a server or a pool, or a server in a pool
         * @description The same order again answers the same service. The same id with another content is a conflict. With `pool` a server is made in that pool: its customer and its paid time are the pool's.
         */
        post: operations["createService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/bulk/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend, unsuspend, renew or retry many services, each by a command of its own */
        post: operations["commandServices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/exports/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services as a CSV file, newest first
         * @description All that the filters find, in UTF-8 with a header. Cells that a spreadsheet would calculate have an apostrophe before them.
         */
        get: operations["exportServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/services/{service}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole life of a service and because of whom, newest first */
        get: operations["listServiceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/services/{service}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One service */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/services/{service}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend the server; its data is kept */
        post: operations["suspendService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/services/{service}/unsuspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift the suspension */
        post: operations["unsuspendService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/services/{service}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new end; lifts a suspension for the old one */
        post: operations["renewService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/services/{service}/expire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the paid time now */
        post: operations["expireService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/services/{service}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete the server, for good */
        post: operations["terminateService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/services/{service}/upgrade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change product, options or egg */
        post: operations["upgradeService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/services/{service}/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change options within the product */
        post: operations["changeServiceOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/services/{service}/reinstall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run the egg's installation again, or another egg's */
        post: operations["reinstallService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/services/{service}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the server another name */
        post: operations["renameService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/services/{service}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the service to another customer */
        post: operations["changeServiceOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/services/{service}/cancel-at-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the service end with its paid time; renewing takes it back */
        post: operations["cancelServiceAtEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/services/{service}/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the cancellation back */
        post: operations["keepService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/services/{service}/pool-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a command would do with a pool and its servers, or what has to go before it becomes this */
        post: operations["planPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/services/{service}/upgrade-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything that an upgrade would change; changes nothing */
        post: operations["planServiceUpgrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/placements/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where an order would go, and why not elsewhere */
        post: operations["explainPlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Operations, newest first */
        get: operations["listOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/operations/{operation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One operation with the log of its steps */
        get: operations["getOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/operations/{operation}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a failed operation again */
        post: operations["retryOperation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/operations/{operation}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an operation that no worker has begun */
        post: operations["cancelOperation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/operations/{operation}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happens to an operation, as it happens */
        get: operations["streamOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/imports/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Servers of a panel that no service stands for, with suggestions */
        post: operations["scanForImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/imports/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What importing would do; changes nothing */
        post: operations["planImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/imports/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make services of servers; on the panel only the external id changes */
        post: operations["runImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/drift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the last scan of a panel found and nothing has mended since */
        get: operations["getDrift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/drift/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compare a panel with the database, both ways */
        post: operations["scanForDrift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/drift/repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Repair one finding, or all of a kind */
        post: operations["repairDrift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the host has allowed customers, newest first, and whether it was used or given back */
        get: operations["listGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/grants/{grant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One grant */
        get: operations["getGrant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/grants/{grant}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether a grant was used whose operation was given up half done */
        post: operations["decideGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What services have used: closed periods, oldest first
         * @description Periods never change, and none of a service is missing between two. `after` takes the `id` of the last one that was read, and misses none.
         */
        get: operations["listUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/exports/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Closed periods as a CSV file, oldest first
         * @description All that the filters find, in UTF-8 with a header. Times are whole ms.
         */
        get: operations["exportUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where events are posted */
        get: operations["listWebhookEndpoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/webhooks/{endpoint}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One endpoint */
        get: operations["getWebhookEndpoint"];
        /**
         * Add an endpoint, or change it
         * @description The secret is answered once, when it is made.
         */
        put: operations["putWebhookEndpoint"];
        post?: never;
        /** Post nothing there any more */
        delete: operations["removeWebhookEndpoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/webhooks/{endpoint}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new secret; the old one signs as well for a day */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/webhook-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events on their way */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/webhook-deliveries/{delivery}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One delivery */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/webhook-deliveries/{delivery}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it once more, now */
        post: operations["redeliverWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has happened, oldest first */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happens, as it happens; after `Last-Event-ID` without a gap */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the provisioner is */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is on offer, what it costs, and whether there is room for it */
        get: operations["listOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One product on offer */
        get: operations["getOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is wrong with an order, what it costs and whether there is room; stores nothing */
        post: operations["checkOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Order a server, if the host allows it */
        post: operations["order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The customer who is signed in */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own services, newest first */
        get: operations["listOwnServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One own service */
        get: operations["getOwnService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole life of a service and because of whom, newest first */
        get: operations["listOwnHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is being done to a service, and was */
        get: operations["listOwnOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was used of a service while it was its customer's: closed periods, oldest first
         * @description Periods never change, and none is missing between two. `after` takes the `id` of the last one that was read, and misses none.
         */
        get: operations["listOwnUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/usage/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was used of a service since its last closed period; null where nothing is measured */
        get: operations["getOwnOpenUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/{operation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an operation is */
        get: operations["getOwnOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/{operation}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happens to an operation, as it happens */
        get: operations["streamOwnOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the server another name */
        post: operations["renameOwnService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/reinstall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run the installation again, or another egg's */
        post: operations["reinstallOwnService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on for another period, if the host allows it */
        post: operations["renewOwnService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/cancel-at-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the service end with its paid time; renewing takes it back */
        post: operations["cancelOwnServiceAtEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the cancellation back */
        post: operations["keepOwnService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/upgrade-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything that an upgrade would change; changes nothing */
        post: operations["planOwnUpgrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/upgrade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change product, options or egg, if the host allows it */
        post: operations["upgradeOwnService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The servers in a pool, newest first */
        get: operations["listServersInPool"];
        put?: never;
        /** Make a server in a pool */
        post: operations["makeServerInPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/resize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a server of a pool another size */
        post: operations["resizeServerInPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete a server of a pool, for good; what it had is free for others when it is gone */
        post: operations["deleteServerInPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/pool-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would have to go before a pool becomes this, or what a command would do with its servers */
        post: operations["planOwnPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/power": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start, stop, restart or kill; answered when the panel has accepted it */
        post: operations["sendPower"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/command": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Type a line into the console */
        post: operations["sendCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** State and use of resources, at most 20 s old */
        get: operations["getResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/resources/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** State and use of resources as they change */
        get: operations["streamResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/console/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The console as it is written, with state and statistics; also while the server installs */
        get: operations["streamConsole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files of a folder */
        get: operations["listFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/files/sftp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a program for SFTP signs in, and as whom */
        get: operations["getSftpAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/files/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file as text */
        get: operations["readFile"];
        /** Write a text file whole, at most 4 MiB */
        put: operations["writeFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/files/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rename or move files and folders */
        post: operations["renameFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/files/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a copy next to a file */
        post: operations["copyFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/files/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete files, and folders with all they hold */
        post: operations["deleteFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/files/folders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a folder */
        post: operations["createFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/files/compress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pack files into an archive; answered when it is done */
        post: operations["compressFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/files/decompress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unpack an archive; answered when it is done */
        post: operations["decompressFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/files/chmod": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change permissions */
        post: operations["chmodFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/files/pull": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the server fetch a file from the web */
        post: operations["pullFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/files/download-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An address for one download, straight from the node */
        get: operations["getFileDownloadUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/files/upload-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An address for one upload, straight to the node
         * @description Post a form with the field `files` there. With `sizeBytes` a file that the node or the rest of the disk does not take is refused at once.
         */
        get: operations["getFileUploadUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Backups of a server */
        get: operations["listBackups"];
        put?: never;
        /** Begin a backup */
        post: operations["createBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/backups/{backup}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One backup */
        get: operations["getBackup"];
        put?: never;
        post?: never;
        /** Delete a backup */
        delete: operations["deleteBackup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/backups/{backup}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to restore a backup; the server refuses everything until that has ended */
        post: operations["restoreBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/backups/{backup}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Protect a backup against deletion, or no longer */
        post: operations["lockBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/backups/{backup}/download-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An address for one download, straight from where the backup lies */
        get: operations["getBackupDownloadUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/databases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Databases of a server; their passwords only with `passwords=true` */
        get: operations["listDatabases"];
        put?: never;
        /** Make a database; the answer has its password */
        post: operations["createDatabase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/databases/{database}/rotate-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a database a new password; the answer has it */
        post: operations["rotateDatabasePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/databases/{database}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a database with all it holds */
        delete: operations["deleteDatabase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Schedules of a server with their tasks */
        get: operations["listSchedules"];
        put?: never;
        /** Make a schedule */
        post: operations["createSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/schedules/{schedule}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One schedule with its tasks */
        get: operations["getSchedule"];
        put?: never;
        post?: never;
        /** Delete a schedule */
        delete: operations["deleteSchedule"];
        options?: never;
        head?: never;
        /** Change a schedule; what is left out stays */
        patch: operations["updateSchedule"];
        trace?: never;
    };
    "/services/{service}/schedules/{schedule}/execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run a schedule now */
        post: operations["executeSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/schedules/{schedule}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a task to a schedule */
        post: operations["createScheduleTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/schedules/{schedule}/tasks/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a task */
        delete: operations["deleteScheduleTask"];
        options?: never;
        head?: never;
        /** Change a task; what is left out stays */
        patch: operations["updateScheduleTask"];
        trace?: never;
    };
    "/services/{service}/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addresses and ports of a server */
        get: operations["listAllocations"];
        put?: never;
        /** Add a port that the panel chooses, if it allows that */
        post: operations["addAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/allocations/{allocation}/primary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make it what players connect to */
        post: operations["setPrimaryAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/allocations/{allocation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Give a port back */
        delete: operations["removeAllocation"];
        options?: never;
        head?: never;
        /** Note what a port is for */
        patch: operations["setAllocationNotes"];
        trace?: never;
    };
    "/services/{service}/startup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Command, image and variables that a server starts with */
        get: operations["getStartup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/startup/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the egg's rules say of values, while they are typed; changes nothing and asks no panel */
        post: operations["checkStartup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/startup/variables/{variable}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a variable for the next start */
        put: operations["setStartupVariable"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/startup/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose another of the egg's images for the next start */
        put: operations["setStartupImage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/subusers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those whom the owner lets use the server */
        get: operations["listSubusers"];
        put?: never;
        /** Let somebody use the server; an unknown e-mail gets an account */
        post: operations["createSubuser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/subuser-permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that a subuser can be allowed */
        get: operations["listSubuserPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/subusers/{subuser}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace what a subuser is allowed */
        put: operations["setSubuserPermissions"];
        post?: never;
        /** Let somebody use the server no longer */
        delete: operations["deleteSubuser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done to a server, newest first */
        get: operations["listActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This API as OpenAPI 3.1 */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This API as a page to read */
        get: operations["getReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            /** @description The page that explains the code. */
            type: string;
            title: string;
            status: number;
            /** @description What happened this time, for people. */
            detail: string;
            /** @description Stable, for programs. */
            code: string;
            /** @description What to do about it. */
            remedy: string;
            errors?: {
                /** @enum {string} */
                in: "body" | "query" | "path" | "header";
                /** @description JSON pointer into that part of the request. */
                pointer: string;
                code: string;
                message: string;
            }[];
        };
        Panel: {
            id: string;
            name: string;
            url: string;
            /** @enum {string} */
            flavour: "pterodactyl" | "pelican";
            acceptsOrders: boolean;
            hasClientKey: boolean;
            catalogueReadAt: string | null;
            hold: components["schemas"]["PanelHold"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        PanelHold: {
            /** @enum {string} */
            kind: "trouble" | "restored";
            code: string;
            message: string;
            remedy: string;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            probedAt: string;
        };
        PanelDiagnosis: {
            panelId: string;
            /** @enum {string} */
            flavour: "pterodactyl" | "pelican" | "unknown";
            ok: boolean;
            checks: {
                name: string;
                /** @enum {string} */
                outcome: "passed" | "failed" | "skipped" | "warning";
                message: string;
                remedy: string;
            }[];
        };
        PanelCatalogue: {
            panelId: string;
            /** @enum {string} */
            flavour: "pterodactyl" | "pelican";
            nests: {
                id: number;
                name: string;
            }[];
            eggs: {
                id: number;
                uuid?: string;
                nestId: number | null;
                name: string;
                dockerImage: string;
                dockerImages: {
                    [key: string]: string;
                };
                startup: string;
                startups?: {
                    [key: string]: string;
                };
                variables: {
                    name: string;
                    description: string;
                    envVariable: string;
                    defaultValue: string;
                    userViewable: boolean;
                    userEditable: boolean;
                    rules: string;
                    /** @description Whether the panel refuses an empty value. */
                    required: boolean;
                }[];
            }[];
            locations: {
                id: number;
                short: string;
                long: string | null;
            }[];
            nodes: {
                id: number;
                name: string;
                locationId: number | null;
                tags?: string[];
                public: boolean;
                maintenance: boolean;
                memory: number;
                memoryOverallocate: number;
                disk: number;
                diskOverallocate: number;
                allocatedMemory: number;
                allocatedDisk: number;
            }[];
        };
        NodeCapacity: {
            nodeId: number;
            name: string;
            locationId: number | null;
            tags: string[];
            public: boolean;
            maintenance: boolean;
            memory: number;
            disk: number;
            freeMemory: number | null;
            freeDisk: number | null;
            freeCpu: number | null;
            freeAllocations: number | null;
            heldUntil: string | null;
        };
        Product: {
            id: string;
            version: number;
            configuration: components["schemas"]["ProductConfiguration"];
            archivedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ProductConfiguration: {
            id: string;
            name: string;
            description: string;
            /**
             * @description What a service of it is; absent: a server.
             * @enum {string}
             */
            kind?: "server" | "pool";
            pool?: components["schemas"]["PoolTerms"];
            panels: {
                panel: string;
                nodes: number[];
                locations: number[];
                tags?: string[];
            }[];
            /** @enum {string} */
            nodeOrder: "least-loaded" | "packed";
            limits: components["schemas"]["ServerLimits"];
            featureLimits: components["schemas"]["FeatureLimits"];
            eggs: {
                key: string;
                name: string;
                nest: number | null;
                egg: number | null;
                uuid?: string;
                panels: {
                    [key: string]: {
                        nest: number | null;
                        egg: number;
                    };
                };
                image: string | null;
                startup: string | null;
                variables: {
                    [key: string]: {
                        /** @constant */
                        kind: "fixed";
                        value: string;
                    } | {
                        /** @constant */
                        kind: "default";
                        value: string;
                    } | {
                        /** @constant */
                        kind: "ask";
                        label: string;
                        help: string;
                        value: string | null;
                        /** @description Whether an order may leave it out; then it is empty. */
                        optional?: boolean;
                    };
                };
                ports: components["schemas"]["PortPlan"] | null;
            }[];
            startOnCompletion: boolean;
            skipScripts: boolean;
            verifyInstallation?: boolean;
            dedicatedIp: boolean;
            ports: components["schemas"]["PortPlan"] | null;
            serverName: string;
            serverDescription: string;
            options: components["schemas"]["ProductOption"][];
            lifecycle: {
                /** @enum {string} */
                atExpiry: "suspend" | "terminate" | "nothing";
                suspendAfter: string;
                terminateAfter: string | null;
                /** @enum {string} */
                whenCancelled?: "terminate" | "as-expired";
                reminders: {
                    /** @enum {string} */
                    before: "expiry" | "termination";
                    by: string;
                }[];
            };
            /** @enum {string} */
            whenFull?: "refuse" | "wait";
            changes?: {
                upgradesOnly: boolean | string[];
                eggChanges: number | null;
            };
            /** @enum {string} */
            backupsAtLimit?: "refuse" | "replace-oldest";
            /** @description How the use of its services is measured; absent: it is not. */
            meter?: {
                /** @enum {string} */
                period: "hour" | "day";
                /** @enum {string} */
                running: "off" | "sample";
                everyMs: number;
            };
            /** @enum {string} */
            userConflict: "link" | "refuse" | "ask";
        };
        PoolTerms: {
            budget: components["schemas"]["Budget"];
            servers: {
                product: string;
                /** @description The most that one server of it may have; what is absent is not said. */
                most: {
                    memory?: number;
                    disk?: number;
                    cpu?: number;
                    databases?: number;
                    backups?: number;
                    furtherPorts?: number;
                };
            }[];
        };
        Budget: {
            /** @description Null: not counted. */
            servers: number | null;
            /** @description Null: not counted. */
            memory: number | null;
            /** @description Null: not counted. */
            disk: number | null;
            /** @description Null: not counted. */
            cpu: number | null;
            /** @description Null: not counted. */
            databases: number | null;
            /** @description Null: not counted. */
            backups: number | null;
            /** @description Null: not counted. */
            furtherPorts: number | null;
        };
        ServerLimits: {
            memory: number;
            swap: number;
            disk: number;
            io: number;
            cpu: number;
            threads: string | null;
            oomKiller: boolean;
        };
        FeatureLimits: {
            databases: number;
            backups: number;
            furtherPorts: number;
        };
        PortPlan: {
            main: "any" | {
                first: number;
                last: number;
            }[];
            mainVariables: string[];
            further: {
                name: string;
                from: {
                    /** @constant */
                    kind: "any";
                } | {
                    /** @constant */
                    kind: "range";
                    ranges: {
                        first: number;
                        last: number;
                    }[];
                } | {
                    /** @constant */
                    kind: "offset";
                    offset: number;
                } | {
                    /** @constant */
                    kind: "block";
                    length: number;
                    ranges: {
                        first: number;
                        last: number;
                    }[];
                } | {
                    /** @constant */
                    kind: "main";
                };
                variables: string[];
                sameIp: boolean;
            }[];
            createMissing: boolean;
        };
        ProductOption: {
            id: string;
            label: string;
            help: string;
            /** @constant */
            kind: "quantity";
            target: ("memory" | "swap" | "disk" | "cpu" | "databases" | "backups" | "furtherPorts" | "servers") | {
                variable: string;
            };
            unit: number;
            minimum: number;
            maximum: number;
            step: number;
            default: number;
        } | {
            id: string;
            label: string;
            help: string;
            /** @constant */
            kind: "choice";
            target: ("egg" | "location" | "node" | "image" | "startup") | {
                variable: string;
            };
            choices: {
                value: string;
                label: string;
                sets: string | null;
                on: {
                    [key: string]: number | string;
                };
            }[];
            default: string;
        } | {
            id: string;
            label: string;
            help: string;
            /** @constant */
            kind: "toggle";
            target: ("dedicatedIp" | "oomKiller" | "startOnCompletion") | {
                variable: string;
            };
            on: string;
            off: string;
            default: boolean;
        } | {
            id: string;
            label: string;
            help: string;
            /** @constant */
            kind: "text";
            target: {
                variable: string;
            };
            default: string | null;
        };
        ProductProblem: {
            path: string;
            code: string;
            message: string;
            remedy: string;
        };
        ProductAvailability: {
            productId: string;
            available: number | null;
            nodes: {
                panelId: string;
                nodeId: number;
                nodeName: string;
                obstacles: {
                    code: string;
                    message: string;
                }[];
                ports: {
                    main: {
                        role: string;
                        allocationId: number | null;
                        ip: string;
                        port: number;
                    };
                    further: {
                        role: string;
                        allocationId: number | null;
                        ip: string;
                        port: number;
                    }[];
                    variables: {
                        [key: string]: string;
                    };
                } | null;
                freeMemory: number | null;
                freeDisk: number | null;
                freeCpu: number | null;
                load: number;
                available: number | null;
            }[];
            unknownPanels: string[];
        };
        Customer: {
            id: string;
            email: string;
            username: string | null;
            firstName: string | null;
            lastName: string | null;
            language: string | null;
            links: {
                customerId: string;
                panelId: string;
                panelUserId: number;
                /** @enum {string} */
                origin: "created" | "linked" | "shared";
            }[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        Operation: {
            id: string;
            /** @enum {string} */
            kind: "create" | "suspend" | "unsuspend" | "expire" | "terminate" | "upgrade" | "change-options" | "reinstall" | "rename" | "change-owner" | "import" | "renew" | "repair" | "sync-customer";
            /** @enum {string} */
            status: "waiting" | "running" | "succeeded" | "failed" | "cancelled";
            waitsFor: ("turn" | "retry" | "rate-limit" | "node" | "panel" | "installation" | "transfer" | "servers") | null;
            serviceId: string | null;
            customerId: string | null;
            panelId: string | null;
            /** @enum {string} */
            priority: "interactive" | "paid" | "routine" | "background";
            attempts: number;
            nextTryAt: string | null;
            failure: components["schemas"]["Failure"] | null;
            steps: components["schemas"]["Step"][];
            panelRequests: number;
            actor: components["schemas"]["Actor"];
            input: components["schemas"]["OperationInput"];
            /** Format: date-time */
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
        };
        Failure: {
            /** @enum {string} */
            class: "retryable" | "permanent" | "unknown-outcome" | "needs-person";
            code: string;
            message: string;
            remedy: string;
        };
        Step: {
            step: string;
            attempt: number;
            /** Format: date-time */
            startedAt: string;
            finishedAt: string | null;
            /** @enum {string} */
            outcome: "done" | "already-done" | "failed" | "waits";
            panelRequests: number;
            failure: components["schemas"]["Failure"] | null;
        };
        Actor: {
            /** @enum {string} */
            kind: "admin" | "customer" | "host" | "system";
            id?: string;
        };
        /** @description What was asked for. Which members there are follows from the kind of operation. */
        OperationInput: {
            reason?: string;
            pool?: string;
            by?: string;
            expiry?: boolean;
            product?: string;
            productVersion?: number;
            options?: {
                [key: string]: string | number | boolean;
            };
            egg?: string;
            variables?: {
                [key: string]: string;
            };
            acceptDataLoss?: boolean;
            name?: string;
            customer?: string;
            keepSubusers?: boolean;
            serverId?: number | null;
            linksAccount?: boolean;
            accept?: string[];
            seen?: {
                name: string;
                userId: number;
                description: string;
                externalId: string | null;
                at: string;
            };
            period?: {
                months: number;
            } | {
                days: number;
            };
            expiresAt?: string | null;
            from?: string | null;
            findingId?: string;
            /** @enum {string} */
            kind?: "missing-server" | "orphan-server" | "duplicate-server" | "lost-external-id" | "wrong-owner" | "wrong-limits" | "wrong-egg" | "moved-server" | "not-suspended" | "not-unsuspended" | "not-terminated" | "missing-account" | "reused-account" | "doubled-account" | "pool-exceeded";
            /** @enum {string} */
            repair?: "recreate-server" | "give-up-service" | "import-server" | "delete-server" | "restore-external-id" | "restore-owner" | "restore-limits" | "restore-egg" | "suspend-server" | "unsuspend-server" | "accept-panel" | "forget-account";
            panel?: string;
        };
        Service: {
            id: string;
            /** @enum {string} */
            state: "pending" | "installing" | "active" | "suspended" | "terminated" | "failed";
            customerId: string;
            productId: string;
            productVersion: number;
            egg: string;
            options: {
                [key: string]: string | number | boolean;
            };
            variables: {
                [key: string]: string;
            };
            applied: components["schemas"]["AppliedConfiguration"] | null;
            /** @description The pool that it was made in; null: none. */
            poolId: string | null;
            /** @description What its servers may have together; null: it is no pool. */
            budget: components["schemas"]["Budget"] | null;
            orderId: string | null;
            name: string | null;
            panelId: string | null;
            server: {
                id: number;
                uuid: string;
                identifier: string;
                nodeId: number;
            } | null;
            addresses: components["schemas"]["Address"][];
            expiresAt: string | null;
            /** @description Since when it is cancelled for the end of its paid time. */
            cancelledAt: string | null;
            suspensionReason: ("expired" | "requested" | "found-on-panel" | "pool") | null;
            /** Format: date-time */
            createdAt: string;
            activatedAt: string | null;
            suspendedAt: string | null;
            terminatedAt: string | null;
        };
        AppliedConfiguration: {
            egg: string;
            limits: components["schemas"]["ServerLimits"];
            featureLimits: components["schemas"]["FeatureLimits"];
            image: string | null;
            startup: string | null;
            variables: {
                [key: string]: {
                    value: string;
                    /** @enum {string} */
                    source: "fixed" | "option" | "asked" | "default";
                };
            };
            panels: {
                panel: string;
                nodes: number[];
                locations: number[];
                tags?: string[];
            }[];
            dedicatedIp: boolean;
            ports: components["schemas"]["PortPlan"] | null;
            startOnCompletion: boolean;
            skipScripts: boolean;
        };
        Address: {
            allocationId: number;
            ip: string;
            alias: string | null;
            port: number;
            role: string;
        };
        Order: {
            id: string;
            product: string;
            egg?: string;
            options?: {
                [key: string]: string | number | boolean;
            };
            variables?: {
                [key: string]: string;
            };
            name?: string;
            orderId?: string;
            /** @enum {string} */
            priority?: "interactive" | "paid" | "routine" | "background";
            customer: components["schemas"]["CustomerInput"] | {
                id: string;
            };
            expiresAt?: string | null;
        };
        CustomerInput: {
            id: string;
            email: string;
            firstName?: string;
            lastName?: string;
            username?: string;
            language?: string;
        };
        PoolServerOrder: {
            id: string;
            product: string;
            egg?: string;
            options?: {
                [key: string]: string | number | boolean;
            };
            variables?: {
                [key: string]: string;
            };
            name?: string;
            orderId?: string;
            /** @enum {string} */
            priority?: "interactive" | "paid" | "routine" | "background";
            pool: string;
        };
        BulkCommand: {
            /** @constant */
            command: "suspend";
            services: string[];
            reason?: string;
        } | {
            /** @constant */
            command: "unsuspend";
            services: string[];
        } | {
            /** @constant */
            command: "renew";
            services: string[];
            period: {
                months: number;
            } | {
                days: number;
            };
        } | {
            /** @constant */
            command: "retry";
            services: string[];
        };
        BulkOutcome: {
            outcomes: {
                serviceId: string;
                /** @description The operation that does it; null when it was refused. */
                operationId: string | null;
                /** @description Why it was refused; null when it was taken. */
                problem: {
                    code: string;
                    message: string;
                    remedy: string;
                } | null;
            }[];
            summary: {
                taken: number;
                refused: number;
            };
        };
        Event: {
            id: string;
            /** @enum {string} */
            type: "service.created" | "service.installing" | "service.activated" | "service.suspended" | "service.unsuspended" | "service.renewed" | "service.cancelled" | "service.kept" | "service.expired" | "service.upgraded" | "service.moved" | "service.reinstalled" | "service.renamed" | "service.owner-changed" | "service.imported" | "service.terminated" | "service.late-server-deleted" | "service.failed" | "service.reminder" | "usage.closed" | "pool.activated" | "pool.changed" | "operation.queued" | "operation.started" | "operation.retrying" | "operation.succeeded" | "operation.failed" | "operation.cancelled" | "customer.linked" | "customer.synchronised" | "drift.found" | "drift.repaired" | "webhook.disabled" | "panel.held" | "panel.released";
            /** Format: date-time */
            occurredAt: string;
            actor: components["schemas"]["Actor"];
            serviceId: string | null;
            operationId: string | null;
            customerId: string | null;
            data: {
                [key: string]: unknown;
            };
        };
        ServiceDetails: {
            id: string;
            /** @enum {string} */
            state: "pending" | "installing" | "active" | "suspended" | "terminated" | "failed";
            customerId: string;
            productId: string;
            productVersion: number;
            egg: string;
            options: {
                [key: string]: string | number | boolean;
            };
            variables: {
                [key: string]: string;
            };
            applied: components["schemas"]["AppliedConfiguration"] | null;
            /** @description The pool that it was made in; null: none. */
            poolId: string | null;
            /** @description What its servers may have together; null: it is no pool. */
            budget: components["schemas"]["Budget"] | null;
            orderId: string | null;
            name: string | null;
            panelId: string | null;
            server: {
                id: number;
                uuid: string;
                identifier: string;
                nodeId: number;
            } | null;
            addresses: components["schemas"]["Address"][];
            expiresAt: string | null;
            /** @description Since when it is cancelled for the end of its paid time. */
            cancelledAt: string | null;
            suspensionReason: ("expired" | "requested" | "found-on-panel" | "pool") | null;
            /** Format: date-time */
            createdAt: string;
            activatedAt: string | null;
            suspendedAt: string | null;
            terminatedAt: string | null;
            /** @description What of its budget is taken; null: it is no pool. */
            pool: components["schemas"]["PoolUsage"] | null;
        };
        PoolUsage: {
            budget: components["schemas"]["Budget"];
            used: {
                servers: number;
                memory: number;
                disk: number;
                cpu: number;
                databases: number;
                backups: number;
                furtherPorts: number;
            };
            free: {
                /** @description Null: not counted. */
                servers: number | null;
                /** @description Null: not counted. */
                memory: number | null;
                /** @description Null: not counted. */
                disk: number | null;
                /** @description Null: not counted. */
                cpu: number | null;
                /** @description Null: not counted. */
                databases: number | null;
                /** @description Null: not counted. */
                backups: number | null;
                /** @description Null: not counted. */
                furtherPorts: number | null;
            };
        };
        PoolPlan: {
            /** @enum {string} */
            outcome: "possible" | "refused";
            usage: components["schemas"]["PoolUsage"];
            excess: {
                /** @enum {string} */
                budget: "servers" | "memory" | "disk" | "cpu" | "databases" | "backups" | "furtherPorts";
                /** @description Null: without limit. */
                asked: number | null;
                free: number;
                /** @enum {string} */
                of: "pool" | "server";
            }[];
            obstacles: string[];
            brokenRules: {
                /** @enum {string} */
                code: "downgrade" | "egg-changes-used-up";
                limit: ("memory" | "swap" | "disk" | "cpu" | "databases" | "backups" | "furtherPorts") | null;
                message: string;
            }[];
            servers: {
                serviceId: string;
                name: string | null;
                /** @enum {string} */
                state: "pending" | "installing" | "active" | "suspended" | "terminated" | "failed";
                /** @enum {string} */
                command: "suspend" | "unsuspend" | "terminate" | "change-owner";
            }[];
        };
        UpgradePlan: {
            /** @enum {string} */
            outcome: "nothing-to-do" | "possible" | "needs-another-node";
            limits: {
                [key: string]: {
                    from: number | string | boolean | null;
                    to: number | string | boolean | null;
                };
            };
            featureLimits: {
                [key: string]: {
                    from: number | string | boolean | null;
                    to: number | string | boolean | null;
                };
            };
            egg: {
                from: {
                    nest: number | null;
                    egg: number;
                };
                to: {
                    nest: number | null;
                    egg: number;
                };
            } | null;
            node: {
                from: {
                    id: number;
                    name: string;
                };
                to: {
                    id: number;
                    name: string;
                };
            } | null;
            image: {
                from: string;
                to: string;
            } | null;
            startup: {
                from: string;
                to: string;
            } | null;
            variables: {
                name: string;
                from: string | null;
                to: string | null;
                /** @enum {string} */
                because: "product" | "customer" | "egg-default" | "port" | "removed";
            }[];
            addresses: {
                added: {
                    role: string;
                    ip: string;
                    port: number;
                }[];
                removed: {
                    role: string;
                    ip: string;
                    port: number;
                }[];
            };
            warnings: {
                code: string;
                message: string;
            }[];
            notices: {
                /** @enum {string} */
                code: "memory-shrinks" | "cpu-shrinks";
                message: string;
            }[];
            brokenRules: {
                /** @enum {string} */
                code: "downgrade" | "egg-changes-used-up";
                limit: ("memory" | "swap" | "disk" | "cpu" | "databases" | "backups" | "furtherPorts") | null;
                message: string;
            }[];
            obstacles: string[];
            calls: {
                build: boolean;
                startup: boolean;
            };
            environment: {
                [key: string]: string;
            };
        };
        PlacementVerdict: {
            candidates: components["schemas"]["NodeVerdict"][];
            refused: components["schemas"]["NodeVerdict"][];
            explanation: string;
        };
        NodeVerdict: {
            panelId: string;
            nodeId: number;
            nodeName: string;
            obstacles: {
                code: string;
                message: string;
            }[];
            ports: {
                main: {
                    role: string;
                    allocationId: number | null;
                    ip: string;
                    port: number;
                };
                further: {
                    role: string;
                    allocationId: number | null;
                    ip: string;
                    port: number;
                }[];
                variables: {
                    [key: string]: string;
                };
            } | null;
            freeMemory: number | null;
            freeDisk: number | null;
            freeCpu: number | null;
            load: number;
        };
        ImportSuggestion: {
            serverId: number;
            serverName: string;
            externalId: string | null;
            suspended: boolean;
            owner: {
                panelUserId: number;
                email: string;
                username: string;
                externalId: string | null;
                administrator: boolean;
            } | null;
            serviceId: string;
            products: {
                productId: string;
                productVersion: number;
                egg: string;
                score: number;
                differences: string[];
            }[];
            customerId: string | null;
            customerBecause: ("link" | "external-id" | "email") | null;
            conflicts: {
                code: string;
                message: string;
                remedy: string;
            }[];
            entry: {
                [key: string]: unknown;
            } | null;
        };
        DriftReport: {
            panelId: string;
            scannedAt: string | null;
            servers: number;
            services: number;
            counts: {
                [key: string]: number;
            };
            findings: {
                id: string;
                panelId: string;
                /** @enum {string} */
                kind: "missing-server" | "orphan-server" | "duplicate-server" | "lost-external-id" | "wrong-owner" | "wrong-limits" | "wrong-egg" | "moved-server" | "not-suspended" | "not-unsuspended" | "not-terminated" | "missing-account" | "reused-account" | "doubled-account" | "pool-exceeded";
                serviceId: string | null;
                serverId: number | null;
                customerId: string | null;
                panelUserId: number | null;
                message: string;
                repairs: ("recreate-server" | "give-up-service" | "import-server" | "delete-server" | "restore-external-id" | "restore-owner" | "restore-limits" | "restore-egg" | "suspend-server" | "unsuspend-server" | "accept-panel" | "forget-account")[];
                /** Format: date-time */
                firstSeenAt: string;
                /** Format: date-time */
                lastSeenAt: string;
            }[];
            nextCursor: string | null;
        };
        Grant: {
            reference: string;
            /** @enum {string} */
            kind: "order" | "renewal" | "upgrade";
            /** @enum {string} */
            state: "authorizing" | "authorized" | "commanded" | "settling" | "releasing" | "settled" | "released" | "refused";
            customerId: string;
            serviceId: string | null;
            operationId: string | null;
            attempts: number;
            problem: string | null;
            /** Format: date-time */
            createdAt: string;
            endedAt: string | null;
        };
        UsagePeriod: {
            id: string;
            serviceId: string;
            customerId: string;
            productId: string;
            productVersion: number;
            options: {
                [key: string]: string | number | boolean;
            };
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            activeMs: number;
            runningMs: number | null;
            unknownMs: number | null;
            receivedBytes: number | null;
            sentBytes: number | null;
            diskBytes: number | null;
        };
        WebhookEndpoint: {
            id: string;
            url: string;
            events: ("service.created" | "service.installing" | "service.activated" | "service.suspended" | "service.unsuspended" | "service.renewed" | "service.cancelled" | "service.kept" | "service.expired" | "service.upgraded" | "service.moved" | "service.reinstalled" | "service.renamed" | "service.owner-changed" | "service.imported" | "service.terminated" | "service.late-server-deleted" | "service.failed" | "service.reminder" | "usage.closed" | "pool.activated" | "pool.changed" | "operation.queued" | "operation.started" | "operation.retrying" | "operation.succeeded" | "operation.failed" | "operation.cancelled" | "customer.linked" | "customer.synchronised" | "drift.found" | "drift.repaired" | "webhook.disabled" | "panel.held" | "panel.released")[] | null;
            enabled: boolean;
            disabledBecause: string | null;
            failingSince: string | null;
            previousSecretUntil: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        WebhookDelivery: {
            id: string;
            endpointId: string;
            eventId: string;
            /** @enum {string} */
            eventType: "service.created" | "service.installing" | "service.activated" | "service.suspended" | "service.unsuspended" | "service.renewed" | "service.cancelled" | "service.kept" | "service.expired" | "service.upgraded" | "service.moved" | "service.reinstalled" | "service.renamed" | "service.owner-changed" | "service.imported" | "service.terminated" | "service.late-server-deleted" | "service.failed" | "service.reminder" | "usage.closed" | "pool.activated" | "pool.changed" | "operation.queued" | "operation.started" | "operation.retrying" | "operation.succeeded" | "operation.failed" | "operation.cancelled" | "customer.linked" | "customer.synchronised" | "drift.found" | "drift.repaired" | "webhook.disabled" | "panel.held" | "panel.released";
            /** @enum {string} */
            status: "waiting" | "delivered" | "failed";
            attempts: number;
            nextTryAt: string | null;
            lastStatus: number | null;
            lastLatencyMs: number | null;
            lastError: string | null;
            lastAnswer: string | null;
            /** Format: date-time */
            createdAt: string;
            deliveredAt: string | null;
        };
        Health: {
            installation: string;
            ok: boolean;
            database: {
                /** @enum {string} */
                kind: "pglite" | "postgres";
                ok: boolean;
                latencyMs: number | null;
            };
            working: boolean;
            clockOffsetMs: number | null;
            workers: number;
            operations: {
                waiting: number;
                running: number;
                failed: number;
                oldestDueMs: number | null;
                oldestRunningMs: number | null;
                stuck: number;
            };
            panels: {
                panelId: string;
                reachable: boolean | null;
                lastFailure: string | null;
                hold: components["schemas"]["PanelHold"] | null;
                waiting: number;
            }[];
        };
        Offer: {
            id: string;
            name: string;
            description: string;
            /**
             * @description What is sold: a server, or a budget to make servers in.
             * @enum {string}
             */
            kind: "server" | "pool";
            /** @description What a pool sells; null: it is a server. */
            pool: components["schemas"]["PoolTerms"] | null;
            limits: components["schemas"]["ServerLimits"];
            featureLimits: components["schemas"]["FeatureLimits"];
            eggs: {
                key: string;
                name: string;
                asks: {
                    variable: string;
                    label: string;
                    help: string;
                    default: string | null;
                    /** @description Whether it may be left empty. */
                    optional: boolean;
                }[];
            }[];
            options: components["schemas"]["OfferedOption"][];
            /** @description Whether an order would be refused because there is no room. */
            soldOut: boolean;
            /** @description Whether there is room for one more. */
            available: boolean;
            /** @description How many are left, when they are few; else null. */
            left: number | null;
            /** @description What it costs as it comes; null when the host names no prices. */
            price: components["schemas"]["Price"] | null;
        };
        OfferedOption: {
            id: string;
            label: string;
            help: string;
            decides: string;
            /** @constant */
            kind: "quantity";
            unit: number;
            minimum: number;
            maximum: number;
            step: number;
            default: number;
        } | {
            id: string;
            label: string;
            help: string;
            decides: string;
            /** @constant */
            kind: "choice";
            choices: {
                value: string;
                label: string;
            }[];
            default: string;
        } | {
            id: string;
            label: string;
            help: string;
            decides: string;
            /** @constant */
            kind: "toggle";
            default: boolean;
        } | {
            id: string;
            label: string;
            help: string;
            decides: string;
            /** @constant */
            kind: "text";
            default: string | null;
        };
        Price: {
            /** @description In the currency's smallest unit. */
            amount: number;
            /** @description ISO 4217. */
            currency: string;
            per?: string;
        };
        CustomerOrder: {
            product: string;
            egg?: string;
            options?: {
                [key: string]: string | number | boolean;
            };
            variables?: {
                [key: string]: string;
            };
            name?: string;
        };
        OrderCheck: {
            /** @description Whether there is room for it; null while something is wrong with it. */
            available: boolean | null;
            /** @description Whether the order would be refused because there is no room. */
            soldOut: boolean;
            price: components["schemas"]["Price"] | null;
            /** @description What is wrong with which field, by JSON pointer; empty when it can be ordered as it is. */
            problems: {
                pointer: string;
                code: string;
                message: string;
            }[];
        };
        CustomerService: {
            id: string;
            /** @enum {string} */
            state: "pending" | "installing" | "active" | "suspended" | "terminated" | "failed";
            customerId: string;
            productId: string;
            egg: string;
            options: {
                [key: string]: string | number | boolean;
            };
            variables: {
                [key: string]: string;
            };
            /** @description The pool that it was made in; null: none. */
            poolId: string | null;
            /** @description What its servers may have together; null: it is no pool. */
            budget: components["schemas"]["Budget"] | null;
            name: string | null;
            addresses: components["schemas"]["Address"][];
            expiresAt: string | null;
            /** @description Since when it is cancelled for the end of its paid time. */
            cancelledAt: string | null;
            suspensionReason: ("expired" | "requested" | "found-on-panel" | "pool") | null;
            /** Format: date-time */
            createdAt: string;
            activatedAt: string | null;
            suspendedAt: string | null;
            terminatedAt: string | null;
        };
        CustomerOperation: {
            id: string;
            /** @enum {string} */
            kind: "create" | "suspend" | "unsuspend" | "expire" | "terminate" | "upgrade" | "change-options" | "reinstall" | "rename" | "change-owner" | "import" | "renew" | "repair" | "sync-customer";
            /** @enum {string} */
            status: "waiting" | "running" | "succeeded" | "failed" | "cancelled";
            waitsFor: ("turn" | "retry" | "rate-limit" | "node" | "panel" | "installation" | "transfer" | "servers") | null;
            serviceId: string | null;
            attempts: number;
            nextTryAt: string | null;
            failure: {
                /** @enum {string} */
                class: "retryable" | "permanent" | "unknown-outcome" | "needs-person";
                code: string;
            } | null;
            steps: {
                step: string;
                attempt: number;
                /** Format: date-time */
                startedAt: string;
                finishedAt: string | null;
                /** @enum {string} */
                outcome: "done" | "already-done" | "failed" | "waits";
            }[];
            /** Format: date-time */
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
        };
        Me: {
            id: string;
            email: string;
            username: string | null;
            firstName: string | null;
            lastName: string | null;
            language: string | null;
        };
        CustomerServiceDetails: {
            id: string;
            /** @enum {string} */
            state: "pending" | "installing" | "active" | "suspended" | "terminated" | "failed";
            customerId: string;
            productId: string;
            egg: string;
            options: {
                [key: string]: string | number | boolean;
            };
            variables: {
                [key: string]: string;
            };
            /** @description The pool that it was made in; null: none. */
            poolId: string | null;
            /** @description What its servers may have together; null: it is no pool. */
            budget: components["schemas"]["Budget"] | null;
            name: string | null;
            addresses: components["schemas"]["Address"][];
            expiresAt: string | null;
            /** @description Since when it is cancelled for the end of its paid time. */
            cancelledAt: string | null;
            suspensionReason: ("expired" | "requested" | "found-on-panel" | "pool") | null;
            /** Format: date-time */
            createdAt: string;
            activatedAt: string | null;
            suspendedAt: string | null;
            terminatedAt: string | null;
            /** @description What of its budget is taken; null: it is no pool. */
            pool: components["schemas"]["PoolUsage"] | null;
        };
        CustomerHistoryEntry: {
            id: string;
            /** @enum {string} */
            type: "service.created" | "service.installing" | "service.activated" | "service.suspended" | "service.unsuspended" | "service.renewed" | "service.cancelled" | "service.kept" | "service.expired" | "service.upgraded" | "service.moved" | "service.reinstalled" | "service.renamed" | "service.owner-changed" | "service.imported" | "service.terminated" | "service.late-server-deleted" | "service.failed" | "service.reminder" | "usage.closed" | "pool.activated" | "pool.changed" | "operation.queued" | "operation.started" | "operation.retrying" | "operation.succeeded" | "operation.failed" | "operation.cancelled" | "customer.linked" | "customer.synchronised" | "drift.found" | "drift.repaired" | "webhook.disabled" | "panel.held" | "panel.released";
            /** Format: date-time */
            occurredAt: string;
            serviceId: string | null;
            operationId: string | null;
            data: {
                /** @enum {string} */
                state?: "pending" | "installing" | "active" | "suspended" | "terminated" | "failed";
                /** @enum {string} */
                kind?: "create" | "suspend" | "unsuspend" | "expire" | "terminate" | "upgrade" | "change-options" | "reinstall" | "rename" | "change-owner" | "import" | "renew" | "repair" | "sync-customer";
                attempts?: number;
                nextTryAt?: string;
                addresses?: components["schemas"]["Address"][];
                expiresAt?: string | null;
                reason?: string;
                egg?: string;
                name?: string;
                failure?: {
                    /** @enum {string} */
                    class: "retryable" | "permanent" | "unknown-outcome" | "needs-person";
                    code: string;
                };
            };
            /**
             * @description Because of whom; an administrator is the host.
             * @enum {string}
             */
            by: "customer" | "host" | "system";
        };
        OpenUsage: {
            serviceId: string;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            until: string;
            readAt: string | null;
            activeMs: number;
            runningMs: number | null;
            unknownMs: number | null;
            receivedBytes: number | null;
            sentBytes: number | null;
            diskBytes: number | null;
        };
        CustomerEvent: {
            id: string;
            /** @enum {string} */
            type: "service.created" | "service.installing" | "service.activated" | "service.suspended" | "service.unsuspended" | "service.renewed" | "service.cancelled" | "service.kept" | "service.expired" | "service.upgraded" | "service.moved" | "service.reinstalled" | "service.renamed" | "service.owner-changed" | "service.imported" | "service.terminated" | "service.late-server-deleted" | "service.failed" | "service.reminder" | "usage.closed" | "pool.activated" | "pool.changed" | "operation.queued" | "operation.started" | "operation.retrying" | "operation.succeeded" | "operation.failed" | "operation.cancelled" | "customer.linked" | "customer.synchronised" | "drift.found" | "drift.repaired" | "webhook.disabled" | "panel.held" | "panel.released";
            /** Format: date-time */
            occurredAt: string;
            serviceId: string | null;
            operationId: string | null;
            data: {
                /** @enum {string} */
                state?: "pending" | "installing" | "active" | "suspended" | "terminated" | "failed";
                /** @enum {string} */
                kind?: "create" | "suspend" | "unsuspend" | "expire" | "terminate" | "upgrade" | "change-options" | "reinstall" | "rename" | "change-owner" | "import" | "renew" | "repair" | "sync-customer";
                attempts?: number;
                nextTryAt?: string;
                addresses?: components["schemas"]["Address"][];
                expiresAt?: string | null;
                reason?: string;
                egg?: string;
                name?: string;
                failure?: {
                    /** @enum {string} */
                    class: "retryable" | "permanent" | "unknown-outcome" | "needs-person";
                    code: string;
                };
            };
        };
        ServerInPool: {
            product: string;
            egg?: string;
            options?: {
                [key: string]: string | number | boolean;
            };
            variables?: {
                [key: string]: string;
            };
            name?: string;
        };
        Resources: {
            state: string;
            suspended: boolean;
            memoryBytes: number;
            diskBytes: number;
            cpuPercent: number;
            networkReceivedBytes: number;
            networkSentBytes: number;
            uptimeMs: number;
        };
        StatisticsEvent: {
            /** @enum {string} */
            state: "offline" | "starting" | "running" | "stopping";
            statistics: {
                memoryBytes: number;
                memoryLimitBytes: number;
                diskBytes: number;
                cpuPercent: number;
                networkReceivedBytes: number;
                networkSentBytes: number;
                uptimeMs: number;
            } | null;
        };
        ConsoleEvent: {
            type: string;
            line?: string;
            text?: string;
            lines?: number;
            /** @enum {string} */
            state?: "offline" | "starting" | "running" | "stopping";
            stats?: {
                memory_bytes: number;
                memory_limit_bytes: number;
                cpu_absolute: number;
                network: {
                    rx_bytes: number;
                    tx_bytes: number;
                };
                uptime: number;
                /** @enum {string} */
                state: "offline" | "starting" | "running" | "stopping";
                disk_bytes: number;
            };
        };
        File: {
            name: string;
            /** @enum {string} */
            kind: "file" | "folder";
            symlink: boolean;
            sizeBytes: number;
            /** @description Octal digits, for example `644`. */
            mode: string;
            mimeType: string;
            /** Format: date-time */
            modifiedAt: string;
        };
        SftpAccess: {
            host: string;
            port: number;
            /** @description Null if the customer has no account on the panel. */
            username: string | null;
            /** @description Where the account's password is set; it is that of the panel. */
            panelUrl: string;
        };
        SignedUrl: {
            /** Format: uri */
            url: string;
        };
        UploadUrl: {
            /** Format: uri */
            url: string;
            /** @description Largest file that the node takes; null if that is not known. */
            maximumBytes: number | null;
        };
        Backup: {
            id: string;
            name: string;
            /** @enum {string} */
            status: "running" | "done" | "failed";
            locked: boolean;
            ignored: string[];
            sizeBytes: number;
            checksum: string | null;
            /** Format: date-time */
            createdAt: string;
            completedAt: string | null;
        };
        ServerDatabase: {
            id: string;
            name: string;
            username: string;
            host: {
                address: string;
                port: number;
            };
            remote: string;
            /** @description Only where it was asked for, or has just been made. */
            password: string | null;
        };
        Schedule: {
            id: number;
            name: string;
            cron: {
                minute: string;
                hour: string;
                dayOfMonth: string;
                month: string;
                dayOfWeek: string;
            };
            active: boolean;
            onlyWhenOnline: boolean;
            running: boolean;
            lastRunAt: string | null;
            nextRunAt: string | null;
            tasks: components["schemas"]["ScheduleTask"][];
        };
        ScheduleTask: {
            id: number;
            sequence: number;
            /** @enum {string} */
            action: "command" | "power" | "backup" | "delete_files";
            payload: string;
            delaySeconds: number;
            continueOnFailure: boolean;
            queued: boolean;
        };
        ScheduleInput: {
            name: string;
            cron: components["schemas"]["Cron"];
            active?: boolean;
            onlyWhenOnline?: boolean;
        };
        Cron: {
            minute: string;
            hour: string;
            dayOfMonth: string;
            month: string;
            dayOfWeek: string;
        };
        ScheduleChanges: {
            name?: string;
            cron?: components["schemas"]["Cron"];
            active?: boolean;
            onlyWhenOnline?: boolean;
        };
        ScheduleTaskInput: {
            /** @enum {string} */
            action: "command" | "power" | "backup" | "delete_files";
            payload?: string;
            delaySeconds?: number;
            sequence?: number;
            continueOnFailure?: boolean;
        };
        ScheduleTaskChanges: {
            /** @enum {string} */
            action?: "command" | "power" | "backup" | "delete_files";
            payload?: string;
            delaySeconds?: number;
            sequence?: number;
            continueOnFailure?: boolean;
        };
        Allocation: {
            id: number;
            ip: string;
            alias: string | null;
            port: number;
            primary: boolean;
            /** @description One of the further ports that were sold: the limit counts these. */
            further: boolean;
            notes: string | null;
        };
        Startup: {
            /** @description With `{{VARIABLE}}` in the places of values. */
            command: string;
            image: string;
            images: {
                name: string;
                image: string;
            }[];
            variables: components["schemas"]["StartupVariable"][];
        };
        StartupVariable: {
            variable: string;
            name: string;
            description: string;
            value: string;
            defaultValue: string;
            rules: string;
            /** @description Whether the panel refuses an empty value. */
            required: boolean;
            editable: boolean;
        };
        StartupCheck: {
            problems: {
                variable: string;
                code: string;
                message: string;
                remedy: string;
            }[];
        };
        Subuser: {
            id: string;
            username: string;
            email: string;
            twoFactor: boolean;
            permissions: string[];
            /** Format: date-time */
            createdAt: string;
        };
        PermissionGroup: {
            name: string;
            description: string;
            permissions: {
                permission: string;
                description: string;
            }[];
        };
        Activity: {
            id: string;
            event: string;
            by: {
                /** @enum {string} */
                kind: "customer" | "subuser" | "system" | "other";
                name: string | null;
            };
            properties: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            at: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listPanels: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Panel"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPanel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                panel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Panel"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPanel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                panel: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id?: string;
                    name?: string;
                    /** Format: uri */
                    url: string;
                    /** @enum {string} */
                    flavour?: "pterodactyl" | "pelican";
                    applicationKey?: string;
                    clientKey?: string | null;
                    acceptsOrders?: boolean;
                    check?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Panel"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePanel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                panel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releasePanel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                panel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Panel"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diagnosePanel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                panel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelDiagnosis"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPanelCatalogue: {
        parameters: {
            query?: {
                refresh?: string;
            };
            header?: never;
            path: {
                panel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelCatalogue"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPanelCapacity: {
        parameters: {
            query?: {
                refresh?: string;
            };
            header?: never;
            path: {
                panel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        nodes: components["schemas"]["NodeCapacity"][];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProducts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Product"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id?: string;
                    name: string;
                    /** @default  */
                    description?: string;
                    /** @constant */
                    kind?: "server";
                    panels: (string | {
                        panel: string;
                        /** @default [] */
                        nodes?: number[];
                        /** @default [] */
                        locations?: number[];
                        tags?: string[];
                    })[];
                    /**
                     * @default least-loaded
                     * @enum {string}
                     */
                    nodeOrder?: "least-loaded" | "packed";
                    limits: {
                        /** @description Size: whole MiB as a number, or a text such as "4 GiB". */
                        memory: number | string;
                        swap?: -1 | (number | string);
                        /** @description Size: whole MiB as a number, or a text such as "4 GiB". */
                        disk: number | string;
                        /**
                         * @description Weight of block IO.
                         * @default 500
                         */
                        io?: number;
                        /** @description Percent; 100 is one thread, 0 is no limit. */
                        cpu: number;
                        /** @default null */
                        threads?: string | null;
                        /** @default false */
                        oomKiller?: boolean;
                    };
                    /** @default {} */
                    featureLimits?: {
                        /** @default 0 */
                        databases?: number;
                        /** @default 0 */
                        backups?: number;
                        /** @default 0 */
                        furtherPorts?: number;
                    };
                    eggs: {
                        key: string;
                        name?: string;
                        /** @default null */
                        nest?: number | null;
                        /** @default null */
                        egg?: number | null;
                        /** Format: uuid */
                        uuid?: string;
                        /** @default {} */
                        panels?: {
                            [key: string]: {
                                /** @default null */
                                nest?: number | null;
                                egg: number;
                            };
                        };
                        /** @default null */
                        image?: string | null;
                        /** @default null */
                        startup?: string | null;
                        variables?: {
                            [key: string]: (string | number | boolean) | ({
                                /** @constant */
                                kind: "fixed";
                                value: string | number | boolean;
                            } | {
                                /** @constant */
                                kind: "default";
                                value: string | number | boolean;
                            } | {
                                /** @constant */
                                kind: "ask";
                                label: string;
                                /** @default  */
                                help?: string;
                                value?: string | number | boolean | null;
                                /** @default false */
                                optional?: boolean;
                            });
                        };
                        ports?: {
                            main?: "any" | ((number | string | {
                                first: number;
                                last: number;
                            }) | (number | string | {
                                first: number;
                                last: number;
                            })[]);
                            /** @default [] */
                            mainVariables?: string[];
                            further?: {
                                name: string;
                                from: {
                                    /** @constant */
                                    kind: "any";
                                } | {
                                    /** @constant */
                                    kind: "main";
                                } | {
                                    /** @constant */
                                    kind: "range";
                                    ranges: (number | string | {
                                        first: number;
                                        last: number;
                                    }) | (number | string | {
                                        first: number;
                                        last: number;
                                    })[];
                                } | {
                                    /** @constant */
                                    kind: "offset";
                                    offset: number;
                                } | {
                                    /** @constant */
                                    kind: "block";
                                    length: number;
                                    ranges?: (number | string | {
                                        first: number;
                                        last: number;
                                    }) | (number | string | {
                                        first: number;
                                        last: number;
                                    })[];
                                };
                                /** @default [] */
                                variables?: string[];
                                /** @default true */
                                sameIp?: boolean;
                            }[];
                            /** @default false */
                            createMissing?: boolean;
                        } | null;
                    }[];
                    /** @default false */
                    startOnCompletion?: boolean;
                    /** @default false */
                    skipScripts?: boolean;
                    /** @default true */
                    verifyInstallation?: boolean;
                    /** @default false */
                    dedicatedIp?: boolean;
                    ports?: {
                        main?: "any" | ((number | string | {
                            first: number;
                            last: number;
                        }) | (number | string | {
                            first: number;
                            last: number;
                        })[]);
                        /** @default [] */
                        mainVariables?: string[];
                        further?: {
                            name: string;
                            from: {
                                /** @constant */
                                kind: "any";
                            } | {
                                /** @constant */
                                kind: "main";
                            } | {
                                /** @constant */
                                kind: "range";
                                ranges: (number | string | {
                                    first: number;
                                    last: number;
                                }) | (number | string | {
                                    first: number;
                                    last: number;
                                })[];
                            } | {
                                /** @constant */
                                kind: "offset";
                                offset: number;
                            } | {
                                /** @constant */
                                kind: "block";
                                length: number;
                                ranges?: (number | string | {
                                    first: number;
                                    last: number;
                                }) | (number | string | {
                                    first: number;
                                    last: number;
                                })[];
                            };
                            /** @default [] */
                            variables?: string[];
                            /** @default true */
                            sameIp?: boolean;
                        }[];
                        /** @default false */
                        createMissing?: boolean;
                    } | null;
                    serverName?: string;
                    serverDescription?: string;
                    options?: ({
                        id: string;
                        label: string;
                        /** @default  */
                        help?: string;
                        /** @constant */
                        kind: "quantity";
                        target: ("memory" | "swap" | "disk" | "cpu" | "databases" | "backups" | "furtherPorts" | "servers") | {
                            variable: string;
                        };
                        /** @description Size: whole MiB as a number, or a text such as "4 GiB". */
                        unit?: number | string;
                        /** @default 0 */
                        minimum?: number;
                        maximum: number;
                        /** @default 1 */
                        step?: number;
                        default?: number;
                    } | {
                        id: string;
                        label: string;
                        /** @default  */
                        help?: string;
                        /** @constant */
                        kind: "choice";
                        target: ("egg" | "location" | "node" | "image" | "startup") | {
                            variable: string;
                        };
                        choices: {
                            value: string;
                            label?: string;
                            sets?: string | number | boolean | null;
                            /** @default {} */
                            on?: {
                                [key: string]: number | string;
                            };
                        }[];
                        default?: string;
                    } | {
                        id: string;
                        label: string;
                        /** @default  */
                        help?: string;
                        /** @constant */
                        kind: "toggle";
                        target: ("dedicatedIp" | "oomKiller" | "startOnCompletion") | {
                            variable: string;
                        };
                        on?: string | number | boolean;
                        off?: string | number | boolean;
                        /** @default false */
                        default?: boolean;
                    } | {
                        id: string;
                        label: string;
                        /** @default  */
                        help?: string;
                        /** @constant */
                        kind: "text";
                        target: {
                            variable: string;
                        };
                        /** @default null */
                        default?: string | null;
                    })[];
                    /** @default {} */
                    lifecycle?: {
                        /**
                         * @default suspend
                         * @enum {string}
                         */
                        atExpiry?: "suspend" | "terminate" | "nothing";
                        suspendAfter?: string;
                        terminateAfter?: string | null;
                        /**
                         * @default terminate
                         * @enum {string}
                         */
                        whenCancelled?: "terminate" | "as-expired";
                        reminders?: {
                            /** @enum {string} */
                            before: "expiry" | "termination";
                            by: string;
                        }[];
                    };
                    /**
                     * @default wait
                     * @enum {string}
                     */
                    whenFull?: "refuse" | "wait";
                    /** @default {} */
                    changes?: {
                        /** @default false */
                        upgradesOnly?: boolean | ("memory" | "swap" | "disk" | "cpu" | "databases" | "backups" | "furtherPorts")[];
                        /** @default null */
                        eggChanges?: number | null;
                    };
                    /**
                     * @default refuse
                     * @enum {string}
                     */
                    backupsAtLimit?: "refuse" | "replace-oldest";
                    meter?: {
                        /**
                         * @default hour
                         * @enum {string}
                         */
                        period?: "hour" | "day";
                        /**
                         * @default off
                         * @enum {string}
                         */
                        running?: "off" | "sample";
                        /** @default 300000 */
                        everyMs?: number;
                    };
                    /**
                     * @default ask
                     * @enum {string}
                     */
                    userConflict?: "link" | "refuse" | "ask";
                } | {
                    id?: string;
                    name: string;
                    /** @default  */
                    description?: string;
                    /** @constant */
                    kind: "pool";
                    panels?: (string | {
                        panel: string;
                        /** @default [] */
                        nodes?: number[];
                        /** @default [] */
                        locations?: number[];
                        tags?: string[];
                    })[];
                    /**
                     * @default least-loaded
                     * @enum {string}
                     */
                    nodeOrder?: "least-loaded" | "packed";
                    /**
                     * @default {
                     *       "memory": 0,
                     *       "disk": 0,
                     *       "cpu": 0
                     *     }
                     */
                    limits?: {
                        /** @description Size: whole MiB as a number, or a text such as "4 GiB". */
                        memory: number | string;
                        swap?: -1 | (number | string);
                        /** @description Size: whole MiB as a number, or a text such as "4 GiB". */
                        disk: number | string;
                        /**
                         * @description Weight of block IO.
                         * @default 500
                         */
                        io?: number;
                        /** @description Percent; 100 is one thread, 0 is no limit. */
                        cpu: number;
                        /** @default null */
                        threads?: string | null;
                        /** @default false */
                        oomKiller?: boolean;
                    };
                    /** @default {} */
                    featureLimits?: {
                        /** @default 0 */
                        databases?: number;
                        /** @default 0 */
                        backups?: number;
                        /** @default 0 */
                        furtherPorts?: number;
                    };
                    eggs?: {
                        key: string;
                        name?: string;
                        /** @default null */
                        nest?: number | null;
                        /** @default null */
                        egg?: number | null;
                        /** Format: uuid */
                        uuid?: string;
                        /** @default {} */
                        panels?: {
                            [key: string]: {
                                /** @default null */
                                nest?: number | null;
                                egg: number;
                            };
                        };
                        /** @default null */
                        image?: string | null;
                        /** @default null */
                        startup?: string | null;
                        variables?: {
                            [key: string]: (string | number | boolean) | ({
                                /** @constant */
                                kind: "fixed";
                                value: string | number | boolean;
                            } | {
                                /** @constant */
                                kind: "default";
                                value: string | number | boolean;
                            } | {
                                /** @constant */
                                kind: "ask";
                                label: string;
                                /** @default  */
                                help?: string;
                                value?: string | number | boolean | null;
                                /** @default false */
                                optional?: boolean;
                            });
                        };
                        ports?: {
                            main?: "any" | ((number | string | {
                                first: number;
                                last: number;
                            }) | (number | string | {
                                first: number;
                                last: number;
                            })[]);
                            /** @default [] */
                            mainVariables?: string[];
                            further?: {
                                name: string;
                                from: {
                                    /** @constant */
                                    kind: "any";
                                } | {
                                    /** @constant */
                                    kind: "main";
                                } | {
                                    /** @constant */
                                    kind: "range";
                                    ranges: (number | string | {
                                        first: number;
                                        last: number;
                                    }) | (number | string | {
                                        first: number;
                                        last: number;
                                    })[];
                                } | {
                                    /** @constant */
                                    kind: "offset";
                                    offset: number;
                                } | {
                                    /** @constant */
                                    kind: "block";
                                    length: number;
                                    ranges?: (number | string | {
                                        first: number;
                                        last: number;
                                    }) | (number | string | {
                                        first: number;
                                        last: number;
                                    })[];
                                };
                                /** @default [] */
                                variables?: string[];
                                /** @default true */
                                sameIp?: boolean;
                            }[];
                            /** @default false */
                            createMissing?: boolean;
                        } | null;
                    }[];
                    /** @default false */
                    startOnCompletion?: boolean;
                    /** @default false */
                    skipScripts?: boolean;
                    /** @default true */
                    verifyInstallation?: boolean;
                    /** @default false */
                    dedicatedIp?: boolean;
                    ports?: {
                        main?: "any" | ((number | string | {
                            first: number;
                            last: number;
                        }) | (number | string | {
                            first: number;
                            last: number;
                        })[]);
                        /** @default [] */
                        mainVariables?: string[];
                        further?: {
                            name: string;
                            from: {
                                /** @constant */
                                kind: "any";
                            } | {
                                /** @constant */
                                kind: "main";
                            } | {
                                /** @constant */
                                kind: "range";
                                ranges: (number | string | {
                                    first: number;
                                    last: number;
                                }) | (number | string | {
                                    first: number;
                                    last: number;
                                })[];
                            } | {
                                /** @constant */
                                kind: "offset";
                                offset: number;
                            } | {
                                /** @constant */
                                kind: "block";
                                length: number;
                                ranges?: (number | string | {
                                    first: number;
                                    last: number;
                                }) | (number | string | {
                                    first: number;
                                    last: number;
                                })[];
                            };
                            /** @default [] */
                            variables?: string[];
                            /** @default true */
                            sameIp?: boolean;
                        }[];
                        /** @default false */
                        createMissing?: boolean;
                    } | null;
                    serverName?: string;
                    serverDescription?: string;
                    options?: ({
                        id: string;
                        label: string;
                        /** @default  */
                        help?: string;
                        /** @constant */
                        kind: "quantity";
                        target: ("memory" | "swap" | "disk" | "cpu" | "databases" | "backups" | "furtherPorts" | "servers") | {
                            variable: string;
                        };
                        /** @description Size: whole MiB as a number, or a text such as "4 GiB". */
                        unit?: number | string;
                        /** @default 0 */
                        minimum?: number;
                        maximum: number;
                        /** @default 1 */
                        step?: number;
                        default?: number;
                    } | {
                        id: string;
                        label: string;
                        /** @default  */
                        help?: string;
                        /** @constant */
                        kind: "choice";
                        target: ("egg" | "location" | "node" | "image" | "startup") | {
                            variable: string;
                        };
                        choices: {
                            value: string;
                            label?: string;
                            sets?: string | number | boolean | null;
                            /** @default {} */
                            on?: {
                                [key: string]: number | string;
                            };
                        }[];
                        default?: string;
                    } | {
                        id: string;
                        label: string;
                        /** @default  */
                        help?: string;
                        /** @constant */
                        kind: "toggle";
                        target: ("dedicatedIp" | "oomKiller" | "startOnCompletion") | {
                            variable: string;
                        };
                        on?: string | number | boolean;
                        off?: string | number | boolean;
                        /** @default false */
                        default?: boolean;
                    } | {
                        id: string;
                        label: string;
                        /** @default  */
                        help?: string;
                        /** @constant */
                        kind: "text";
                        target: {
                            variable: string;
                        };
                        /** @default null */
                        default?: string | null;
                    })[];
                    /** @default {} */
                    lifecycle?: {
                        /**
                         * @default suspend
                         * @enum {string}
                         */
                        atExpiry?: "suspend" | "terminate" | "nothing";
                        suspendAfter?: string;
                        terminateAfter?: string | null;
                        /**
                         * @default terminate
                         * @enum {string}
                         */
                        whenCancelled?: "terminate" | "as-expired";
                        reminders?: {
                            /** @enum {string} */
                            before: "expiry" | "termination";
                            by: string;
                        }[];
                    };
                    /**
                     * @default wait
                     * @enum {string}
                     */
                    whenFull?: "refuse" | "wait";
                    /** @default {} */
                    changes?: {
                        /** @default false */
                        upgradesOnly?: boolean | ("memory" | "swap" | "disk" | "cpu" | "databases" | "backups" | "furtherPorts")[];
                        /** @default null */
                        eggChanges?: number | null;
                    };
                    /**
                     * @default refuse
                     * @enum {string}
                     */
                    backupsAtLimit?: "refuse" | "replace-oldest";
                    meter?: {
                        /**
                         * @default hour
                         * @enum {string}
                         */
                        period?: "hour" | "day";
                        /**
                         * @default off
                         * @enum {string}
                         */
                        running?: "off" | "sample";
                        /** @default 300000 */
                        everyMs?: number;
                    };
                    /**
                     * @default ask
                     * @enum {string}
                     */
                    userConflict?: "link" | "refuse" | "ask";
                    pool: {
                        budget: {
                            servers: number | null;
                            memory: (number | string) | null;
                            disk: (number | string) | null;
                            cpu: number | null;
                            /** @default 0 */
                            databases?: number | null;
                            /** @default 0 */
                            backups?: number | null;
                            /** @default 0 */
                            furtherPorts?: number | null;
                        };
                        servers: {
                            product: string;
                            /** @default {} */
                            most?: {
                                /** @description Size: whole MiB as a number, or a text such as "4 GiB". */
                                memory?: number | string;
                                /** @description Size: whole MiB as a number, or a text such as "4 GiB". */
                                disk?: number | string;
                                cpu?: number;
                                databases?: number;
                                backups?: number;
                                furtherPorts?: number;
                            };
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    name: string;
                    /** @default  */
                    description?: string;
                    /** @constant */
                    kind?: "server";
                    panels: (string | {
                        panel: string;
                        /** @default [] */
                        nodes?: number[];
                        /** @default [] */
                        locations?: number[];
                        tags?: string[];
                    })[];
                    /**
                     * @default least-loaded
                     * @enum {string}
                     */
                    nodeOrder?: "least-loaded" | "packed";
                    limits: {
                        /** @description Size: whole MiB as a number, or a text such as "4 GiB". */
                        memory: number | string;
                        swap?: -1 | (number | string);
                        /** @description Size: whole MiB as a number, or a text such as "4 GiB". */
                        disk: number | string;
                        /**
                         * @description Weight of block IO.
                         * @default 500
                         */
                        io?: number;
                        /** @description Percent; 100 is one thread, 0 is no limit. */
                        cpu: number;
                        /** @default null */
                        threads?: string | null;
                        /** @default false */
                        oomKiller?: boolean;
                    };
                    /** @default {} */
                    featureLimits?: {
                        /** @default 0 */
                        databases?: number;
                        /** @default 0 */
                        backups?: number;
                        /** @default 0 */
                        furtherPorts?: number;
                    };
                    eggs: {
                        key: string;
                        name?: string;
                        /** @default null */
                        nest?: number | null;
                        /** @default null */
                        egg?: number | null;
                        /** Format: uuid */
                        uuid?: string;
                        /** @default {} */
                        panels?: {
                            [key: string]: {
                                /** @default null */
                                nest?: number | null;
                                egg: number;
                            };
                        };
                        /** @default null */
                        image?: string | null;
                        /** @default null */
                        startup?: string | null;
                        variables?: {
                            [key: string]: (string | number | boolean) | ({
                                /** @constant */
                                kind: "fixed";
                                value: string | number | boolean;
                            } | {
                                /** @constant */
                                kind: "default";
                                value: string | number | boolean;
                            } | {
                                /** @constant */
                                kind: "ask";
                                label: string;
                                /** @default  */
                                help?: string;
                                value?: string | number | boolean | null;
                                /** @default false */
                                optional?: boolean;
                            });
                        };
                        ports?: {
                            main?: "any" | ((number | string | {
                                first: number;
                                last: number;
                            }) | (number | string | {
                                first: number;
                                last: number;
                            })[]);
                            /** @default [] */
                            mainVariables?: string[];
                            further?: {
                                name: string;
                                from: {
                                    /** @constant */
                                    kind: "any";
                                } | {
                                    /** @constant */
                                    kind: "main";
                                } | {
                                    /** @constant */
                                    kind: "range";
                                    ranges: (number | string | {
                                        first: number;
                                        last: number;
                                    }) | (number | string | {
                                        first: number;
                                        last: number;
                                    })[];
                                } | {
                                    /** @constant */
                                    kind: "offset";
                                    offset: number;
                                } | {
                                    /** @constant */
                                    kind: "block";
                                    length: number;
                                    ranges?: (number | string | {
                                        first: number;
                                        last: number;
                                    }) | (number | string | {
                                        first: number;
                                        last: number;
                                    })[];
                                };
                                /** @default [] */
                                variables?: string[];
                                /** @default true */
                                sameIp?: boolean;
                            }[];
                            /** @default false */
                            createMissing?: boolean;
                        } | null;
                    }[];
                    /** @default false */
                    startOnCompletion?: boolean;
                    /** @default false */
                    skipScripts?: boolean;
                    /** @default true */
                    verifyInstallation?: boolean;
                    /** @default false */
                    dedicatedIp?: boolean;
                    ports?: {
                        main?: "any" | ((number | string | {
                            first: number;
                            last: number;
                        }) | (number | string | {
                            first: number;
                            last: number;
                        })[]);
                        /** @default [] */
                        mainVariables?: string[];
                        further?: {
                            name: string;
                            from: {
                                /** @constant */
                                kind: "any";
                            } | {
                                /** @constant */
                                kind: "main";
                            } | {
                                /** @constant */
                                kind: "range";
                                ranges: (number | string | {
                                    first: number;
                                    last: number;
                                }) | (number | string | {
                                    first: number;
                                    last: number;
                                })[];
                            } | {
                                /** @constant */
                                kind: "offset";
                                offset: number;
                            } | {
                                /** @constant */
                                kind: "block";
                                length: number;
                                ranges?: (number | string | {
                                    first: number;
                                    last: number;
                                }) | (number | string | {
                                    first: number;
                                    last: number;
                                })[];
                            };
                            /** @default [] */
                            variables?: string[];
                            /** @default true */
                            sameIp?: boolean;
                        }[];
                        /** @default false */
                        createMissing?: boolean;
                    } | null;
                    serverName?: string;
                    serverDescription?: string;
                    options?: ({
                        id: string;
                        label: string;
                        /** @default  */
                        help?: string;
                        /** @constant */
                        kind: "quantity";
                        target: ("memory" | "swap" | "disk" | "cpu" | "databases" | "backups" | "furtherPorts" | "servers") | {
                            variable: string;
                        };
                        /** @description Size: whole MiB as a number, or a text such as "4 GiB". */
                        unit?: number | string;
                        /** @default 0 */
                        minimum?: number;
                        maximum: number;
                        /** @default 1 */
                        step?: number;
                        default?: number;
                    } | {
                        id: string;
                        label: string;
                        /** @default  */
                        help?: string;
                        /** @constant */
                        kind: "choice";
                        target: ("egg" | "location" | "node" | "image" | "startup") | {
                            variable: string;
                        };
                        choices: {
                            value: string;
                            label?: string;
                            sets?: string | number | boolean | null;
                            /** @default {} */
                            on?: {
                                [key: string]: number | string;
                            };
                        }[];
                        default?: string;
                    } | {
                        id: string;
                        label: string;
                        /** @default  */
                        help?: string;
                        /** @constant */
                        kind: "toggle";
                        target: ("dedicatedIp" | "oomKiller" | "startOnCompletion") | {
                            variable: string;
                        };
                        on?: string | number | boolean;
                        off?: string | number | boolean;
                        /** @default false */
                        default?: boolean;
                    } | {
                        id: string;
                        label: string;
                        /** @default  */
                        help?: string;
                        /** @constant */
                        kind: "text";
                        target: {
                            variable: string;
                        };
                        /** @default null */
                        default?: string | null;
                    })[];
                    /** @default {} */
                    lifecycle?: {
                        /**
                         * @default suspend
                         * @enum {string}
                         */
                        atExpiry?: "suspend" | "terminate" | "nothing";
                        suspendAfter?: string;
                        terminateAfter?: string | null;
                        /**
                         * @default terminate
                         * @enum {string}
                         */
                        whenCancelled?: "terminate" | "as-expired";
                        reminders?: {
                            /** @enum {string} */
                            before: "expiry" | "termination";
                            by: string;
                        }[];
                    };
                    /**
                     * @default wait
                     * @enum {string}
                     */
                    whenFull?: "refuse" | "wait";
                    /** @default {} */
                    changes?: {
                        /** @default false */
                        upgradesOnly?: boolean | ("memory" | "swap" | "disk" | "cpu" | "databases" | "backups" | "furtherPorts")[];
                        /** @default null */
                        eggChanges?: number | null;
                    };
                    /**
                     * @default refuse
                     * @enum {string}
                     */
                    backupsAtLimit?: "refuse" | "replace-oldest";
                    meter?: {
                        /**
                         * @default hour
                         * @enum {string}
                         */
                        period?: "hour" | "day";
                        /**
                         * @default off
                         * @enum {string}
                         */
                        running?: "off" | "sample";
                        /** @default 300000 */
                        everyMs?: number;
                    };
                    /**
                     * @default ask
                     * @enum {string}
                     */
                    userConflict?: "link" | "refuse" | "ask";
                } | {
                    id: string;
                    name: string;
                    /** @default  */
                    description?: string;
                    /** @constant */
                    kind: "pool";
                    panels?: (string | {
                        panel: string;
                        /** @default [] */
                        nodes?: number[];
                        /** @default [] */
                        locations?: number[];
                        tags?: string[];
                    })[];
                    /**
                     * @default least-loaded
                     * @enum {string}
                     */
                    nodeOrder?: "least-loaded" | "packed";
                    /**
                     * @default {
                     *       "memory": 0,
                     *       "disk": 0,
                     *       "cpu": 0
                     *     }
                     */
                    limits?: {
                        /** @description Size: whole MiB as a number, or a text such as "4 GiB". */
                        memory: number | string;
                        swap?: -1 | (number | string);
                        /** @description Size: whole MiB as a number, or a text such as "4 GiB". */
                        disk: number | string;
                        /**
                         * @description Weight of block IO.
                         * @default 500
                         */
                        io?: number;
                        /** @description Percent; 100 is one thread, 0 is no limit. */
                        cpu: number;
                        /** @default null */
                        threads?: string | null;
                        /** @default false */
                        oomKiller?: boolean;
                    };
                    /** @default {} */
                    featureLimits?: {
                        /** @default 0 */
                        databases?: number;
                        /** @default 0 */
                        backups?: number;
                        /** @default 0 */
                        furtherPorts?: number;
                    };
                    eggs?: {
                        key: string;
                        name?: string;
                        /** @default null */
                        nest?: number | null;
                        /** @default null */
                        egg?: number | null;
                        /** Format: uuid */
                        uuid?: string;
                        /** @default {} */
                        panels?: {
                            [key: string]: {
                                /** @default null */
                                nest?: number | null;
                                egg: number;
                            };
                        };
                        /** @default null */
                        image?: string | null;
                        /** @default null */
                        startup?: string | null;
                        variables?: {
                            [key: string]: (string | number | boolean) | ({
                                /** @constant */
                                kind: "fixed";
                                value: string | number | boolean;
                            } | {
                                /** @constant */
                                kind: "default";
                                value: string | number | boolean;
                            } | {
                                /** @constant */
                                kind: "ask";
                                label: string;
                                /** @default  */
                                help?: string;
                                value?: string | number | boolean | null;
                                /** @default false */
                                optional?: boolean;
                            });
                        };
                        ports?: {
                            main?: "any" | ((number | string | {
                                first: number;
                                last: number;
                            }) | (number | string | {
                                first: number;
                                last: number;
                            })[]);
                            /** @default [] */
                            mainVariables?: string[];
                            further?: {
                                name: string;
                                from: {
                                    /** @constant */
                                    kind: "any";
                                } | {
                                    /** @constant */
                                    kind: "main";
                                } | {
                                    /** @constant */
                                    kind: "range";
                                    ranges: (number | string | {
                                        first: number;
                                        last: number;
                                    }) | (number | string | {
                                        first: number;
                                        last: number;
                                    })[];
                                } | {
                                    /** @constant */
                                    kind: "offset";
                                    offset: number;
                                } | {
                                    /** @constant */
                                    kind: "block";
                                    length: number;
                                    ranges?: (number | string | {
                                        first: number;
                                        last: number;
                                    }) | (number | string | {
                                        first: number;
                                        last: number;
                                    })[];
                                };
                                /** @default [] */
                                variables?: string[];
                                /** @default true */
                                sameIp?: boolean;
                            }[];
                            /** @default false */
                            createMissing?: boolean;
                        } | null;
                    }[];
                    /** @default false */
                    startOnCompletion?: boolean;
                    /** @default false */
                    skipScripts?: boolean;
                    /** @default true */
                    verifyInstallation?: boolean;
                    /** @default false */
                    dedicatedIp?: boolean;
                    ports?: {
                        main?: "any" | ((number | string | {
                            first: number;
                            last: number;
                        }) | (number | string | {
                            first: number;
                            last: number;
                        })[]);
                        /** @default [] */
                        mainVariables?: string[];
                        further?: {
                            name: string;
                            from: {
                                /** @constant */
                                kind: "any";
                            } | {
                                /** @constant */
                                kind: "main";
                            } | {
                                /** @constant */
                                kind: "range";
                                ranges: (number | string | {
                                    first: number;
                                    last: number;
                                }) | (number | string | {
                                    first: number;
                                    last: number;
                                })[];
                            } | {
                                /** @constant */
                                kind: "offset";
                                offset: number;
                            } | {
                                /** @constant */
                                kind: "block";
                                length: number;
                                ranges?: (number | string | {
                                    first: number;
                                    last: number;
                                }) | (number | string | {
                                    first: number;
                                    last: number;
                                })[];
                            };
                            /** @default [] */
                            variables?: string[];
                            /** @default true */
                            sameIp?: boolean;
                        }[];
                        /** @default false */
                        createMissing?: boolean;
                    } | null;
                    serverName?: string;
                    serverDescription?: string;
                    options?: ({
                        id: string;
                        label: string;
                        /** @default  */
                        help?: string;
                        /** @constant */
                        kind: "quantity";
                        target: ("memory" | "swap" | "disk" | "cpu" | "databases" | "backups" | "furtherPorts" | "servers") | {
                            variable: string;
                        };
                        /** @description Size: whole MiB as a number, or a text such as "4 GiB". */
                        unit?: number | string;
                        /** @default 0 */
                        minimum?: number;
                        maximum: number;
                        /** @default 1 */
                        step?: number;
                        default?: number;
                    } | {
                        id: string;
                        label: string;
                        /** @default  */
                        help?: string;
                        /** @constant */
                        kind: "choice";
                        target: ("egg" | "location" | "node" | "image" | "startup") | {
                            variable: string;
                        };
                        choices: {
                            value: string;
                            label?: string;
                            sets?: string | number | boolean | null;
                            /** @default {} */
                            on?: {
                                [key: string]: number | string;
                            };
                        }[];
                        default?: string;
                    } | {
                        id: string;
                        label: string;
                        /** @default  */
                        help?: string;
                        /** @constant */
                        kind: "toggle";
                        target: ("dedicatedIp" | "oomKiller" | "startOnCompletion") | {
                            variable: string;
                        };
                        on?: string | number | boolean;
                        off?: string | number | boolean;
                        /** @default false */
                        default?: boolean;
                    } | {
                        id: string;
                        label: string;
                        /** @default  */
                        help?: string;
                        /** @constant */
                        kind: "text";
                        target: {
                            variable: string;
                        };
                        /** @default null */
                        default?: string | null;
                    })[];
                    /** @default {} */
                    lifecycle?: {
                        /**
                         * @default suspend
                         * @enum {string}
                         */
                        atExpiry?: "suspend" | "terminate" | "nothing";
                        suspendAfter?: string;
                        terminateAfter?: string | null;
                        /**
                         * @default terminate
                         * @enum {string}
                         */
                        whenCancelled?: "terminate" | "as-expired";
                        reminders?: {
                            /** @enum {string} */
                            before: "expiry" | "termination";
                            by: string;
                        }[];
                    };
                    /**
                     * @default wait
                     * @enum {string}
                     */
                    whenFull?: "refuse" | "wait";
                    /** @default {} */
                    changes?: {
                        /** @default false */
                        upgradesOnly?: boolean | ("memory" | "swap" | "disk" | "cpu" | "databases" | "backups" | "furtherPorts")[];
                        /** @default null */
                        eggChanges?: number | null;
                    };
                    /**
                     * @default refuse
                     * @enum {string}
                     */
                    backupsAtLimit?: "refuse" | "replace-oldest";
                    meter?: {
                        /**
                         * @default hour
                         * @enum {string}
                         */
                        period?: "hour" | "day";
                        /**
                         * @default off
                         * @enum {string}
                         */
                        running?: "off" | "sample";
                        /** @default 300000 */
                        everyMs?: number;
                    };
                    /**
                     * @default ask
                     * @enum {string}
                     */
                    userConflict?: "link" | "refuse" | "ask";
                    pool: {
                        budget: {
                            servers: number | null;
                            memory: (number | string) | null;
                            disk: (number | string) | null;
                            cpu: number | null;
                            /** @default 0 */
                            databases?: number | null;
                            /** @default 0 */
                            backups?: number | null;
                            /** @default 0 */
                            furtherPorts?: number | null;
                        };
                        servers: {
                            product: string;
                            /** @default {} */
                            most?: {
                                /** @description Size: whole MiB as a number, or a text such as "4 GiB". */
                                memory?: number | string;
                                /** @description Size: whole MiB as a number, or a text such as "4 GiB". */
                                disk?: number | string;
                                cpu?: number;
                                databases?: number;
                                backups?: number;
                                furtherPorts?: number;
                            };
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        problems: components["schemas"]["ProductProblem"][];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProductVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: {
                            productId: string;
                            version: number;
                            configuration: components["schemas"]["ProductConfiguration"];
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProductAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductAvailability"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archiveProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                product: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Customer"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id?: string;
                    email: string;
                    firstName?: string;
                    lastName?: string;
                    username?: string;
                    language?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        customer: components["schemas"]["Customer"];
                        operation: components["schemas"]["Operation"] | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                customer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    panel: string;
                    panelUserId: number;
                    shared?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listServices: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                customer?: string;
                product?: string;
                panel?: string;
                pool?: string;
                state?: "pending" | "installing" | "active" | "suspended" | "terminated" | "failed";
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Service"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createService: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Order"] | components["schemas"]["PoolServerOrder"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: components["schemas"]["Service"];
                        operation: components["schemas"]["Operation"];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commandServices: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkCommand"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOutcome"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportServices: {
        parameters: {
            query?: {
                customer?: string;
                product?: string;
                panel?: string;
                pool?: string;
                state?: "pending" | "installing" | "active" | "suspended" | "terminated" | "failed";
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listServiceHistory: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Event"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDetails"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suspendService: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: components["schemas"]["Service"];
                        operation: components["schemas"]["Operation"];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unsuspendService: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: components["schemas"]["Service"];
                        operation: components["schemas"]["Operation"];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewService: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    period: {
                        months: number;
                    } | {
                        days: number;
                    };
                } | {
                    expiresAt?: string | null;
                    from?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: components["schemas"]["Service"];
                        operation: components["schemas"]["Operation"];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    expireService: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: components["schemas"]["Service"];
                        operation: components["schemas"]["Operation"];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    terminateService: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: components["schemas"]["Service"];
                        operation: components["schemas"]["Operation"];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upgradeService: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    product?: string;
                    options?: {
                        [key: string]: string | number | boolean;
                    };
                    egg?: string;
                    variables?: {
                        [key: string]: string;
                    };
                    acceptDataLoss?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: components["schemas"]["Service"];
                        operation: components["schemas"]["Operation"];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeServiceOptions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    options: {
                        [key: string]: string | number | boolean;
                    };
                    acceptDataLoss?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: components["schemas"]["Service"];
                        operation: components["schemas"]["Operation"];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reinstallService: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    egg?: string;
                    variables?: {
                        [key: string]: string;
                    };
                    acceptDataLoss?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: components["schemas"]["Service"];
                        operation: components["schemas"]["Operation"];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renameService: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: components["schemas"]["Service"];
                        operation: components["schemas"]["Operation"];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeServiceOwner: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    customer: components["schemas"]["CustomerInput"] | {
                        id: string;
                    };
                    keepSubusers?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: components["schemas"]["Service"];
                        operation: components["schemas"]["Operation"];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelServiceAtEnd: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepService: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planPool: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    upgrade: {
                        product?: string;
                        options?: {
                            [key: string]: string | number | boolean;
                        };
                    };
                } | {
                    /** @enum {string} */
                    command: "suspend" | "unsuspend" | "expire" | "terminate" | "change-owner";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolPlan"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planServiceUpgrade: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    product?: string;
                    options?: {
                        [key: string]: string | number | boolean;
                    };
                    egg?: string;
                    variables?: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpgradePlan"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainPlacement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    product: string;
                    egg?: string;
                    options?: {
                        [key: string]: string | number | boolean;
                    };
                    variables?: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementVerdict"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOperations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                service?: string;
                customer?: string;
                panel?: string;
                kind?: "create" | "suspend" | "unsuspend" | "expire" | "terminate" | "upgrade" | "change-options" | "reinstall" | "rename" | "change-owner" | "import" | "renew" | "repair" | "sync-customer";
                status?: "waiting" | "running" | "succeeded" | "failed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Operation"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                operation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryOperation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                operation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelOperation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                operation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamOperation: {
        parameters: {
            query?: {
                lastEventId?: string;
            };
            header?: never;
            path: {
                operation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events; the data of each is JSON as described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The stream is complete, and the client has seen all of it: there is nothing to come back for. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scanForImports: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cursor?: string;
                    limit?: number;
                    panel: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ImportSuggestion"][];
                        nextCursor: string | null;
                        servers: number;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planImports: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    entries: {
                        panel: string;
                        serverId: number;
                        service: string;
                        product: string;
                        egg?: string;
                        customer?: components["schemas"]["CustomerInput"] | {
                            id: string;
                        };
                        pool?: string;
                        expiresAt?: string | null;
                        accept?: ("foreign-external-id" | "other-owner" | "owner-is-administrator")[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            entry: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            outcome: "possible" | "done" | "conflict";
                            conflicts: {
                                code: string;
                                message: string;
                                remedy: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    runImports: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    entries: {
                        panel: string;
                        serverId: number;
                        service: string;
                        product: string;
                        egg?: string;
                        customer?: components["schemas"]["CustomerInput"] | {
                            id: string;
                        };
                        pool?: string;
                        expiresAt?: string | null;
                        accept?: ("foreign-external-id" | "other-owner" | "owner-is-administrator")[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            service: components["schemas"]["Service"];
                            operation: components["schemas"]["Operation"];
                        }[];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDrift: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                kind?: "missing-server" | "orphan-server" | "duplicate-server" | "lost-external-id" | "wrong-owner" | "wrong-limits" | "wrong-egg" | "moved-server" | "not-suspended" | "not-unsuspended" | "not-terminated" | "missing-account" | "reused-account" | "doubled-account" | "pool-exceeded";
                panel: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriftReport"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scanForDrift: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    panel: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriftReport"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    repairDrift: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    findingId: string;
                    /** @enum {string} */
                    repair?: "recreate-server" | "give-up-service" | "import-server" | "delete-server" | "restore-external-id" | "restore-owner" | "restore-limits" | "restore-egg" | "suspend-server" | "unsuspend-server" | "accept-panel" | "forget-account";
                } | {
                    panel: string;
                    /** @enum {string} */
                    kind?: "missing-server" | "orphan-server" | "duplicate-server" | "lost-external-id" | "wrong-owner" | "wrong-limits" | "wrong-egg" | "moved-server" | "not-suspended" | "not-unsuspended" | "not-terminated" | "missing-account" | "reused-account" | "doubled-account" | "pool-exceeded";
                    /** @enum {string} */
                    repair?: "recreate-server" | "give-up-service" | "import-server" | "delete-server" | "restore-external-id" | "restore-owner" | "restore-limits" | "restore-egg" | "suspend-server" | "unsuspend-server" | "accept-panel" | "forget-account";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outcomes: {
                            findingId: string;
                            /** @enum {string} */
                            repair: "recreate-server" | "give-up-service" | "import-server" | "delete-server" | "restore-external-id" | "restore-owner" | "restore-limits" | "restore-egg" | "suspend-server" | "unsuspend-server" | "accept-panel" | "forget-account";
                            /** @enum {string} */
                            outcome: "operation" | "done" | "refused";
                            operation: components["schemas"]["Operation"] | null;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGrants: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                customer?: string;
                service?: string;
                state?: "authorizing" | "authorized" | "commanded" | "settling" | "releasing" | "settled" | "released" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Grant"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideGrant: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                grant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    ending: "settle" | "release";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUsage: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                after?: string;
                service?: string;
                customer?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UsagePeriod"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportUsage: {
        parameters: {
            query?: {
                after?: string;
                service?: string;
                customer?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookEndpoint"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpoint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpoint: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id?: string;
                    /** Format: uri */
                    url: string;
                    events?: ("service.created" | "service.installing" | "service.activated" | "service.suspended" | "service.unsuspended" | "service.renewed" | "service.cancelled" | "service.kept" | "service.expired" | "service.upgraded" | "service.moved" | "service.reinstalled" | "service.renamed" | "service.owner-changed" | "service.imported" | "service.terminated" | "service.late-server-deleted" | "service.failed" | "service.reminder" | "usage.closed" | "pool.activated" | "pool.changed" | "operation.queued" | "operation.started" | "operation.retrying" | "operation.succeeded" | "operation.failed" | "operation.cancelled" | "customer.linked" | "customer.synchronised" | "drift.found" | "drift.repaired" | "webhook.disabled" | "panel.held" | "panel.released")[];
                    enabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        url: string;
                        events: ("service.created" | "service.installing" | "service.activated" | "service.suspended" | "service.unsuspended" | "service.renewed" | "service.cancelled" | "service.kept" | "service.expired" | "service.upgraded" | "service.moved" | "service.reinstalled" | "service.renamed" | "service.owner-changed" | "service.imported" | "service.terminated" | "service.late-server-deleted" | "service.failed" | "service.reminder" | "usage.closed" | "pool.activated" | "pool.changed" | "operation.queued" | "operation.started" | "operation.retrying" | "operation.succeeded" | "operation.failed" | "operation.cancelled" | "customer.linked" | "customer.synchronised" | "drift.found" | "drift.repaired" | "webhook.disabled" | "panel.held" | "panel.released")[] | null;
                        enabled: boolean;
                        disabledBecause: string | null;
                        failingSince: string | null;
                        previousSecretUntil: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        secret: string | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpoint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                endpoint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        url: string;
                        events: ("service.created" | "service.installing" | "service.activated" | "service.suspended" | "service.unsuspended" | "service.renewed" | "service.cancelled" | "service.kept" | "service.expired" | "service.upgraded" | "service.moved" | "service.reinstalled" | "service.renamed" | "service.owner-changed" | "service.imported" | "service.terminated" | "service.late-server-deleted" | "service.failed" | "service.reminder" | "usage.closed" | "pool.activated" | "pool.changed" | "operation.queued" | "operation.started" | "operation.retrying" | "operation.succeeded" | "operation.failed" | "operation.cancelled" | "customer.linked" | "customer.synchronised" | "drift.found" | "drift.repaired" | "webhook.disabled" | "panel.held" | "panel.released")[] | null;
                        enabled: boolean;
                        disabledBecause: string | null;
                        failingSince: string | null;
                        previousSecretUntil: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        secret: string | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                endpoint?: string;
                status?: "waiting" | "delivered" | "failed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookDelivery"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redeliverWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                delivery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                type?: "service.created" | "service.installing" | "service.activated" | "service.suspended" | "service.unsuspended" | "service.renewed" | "service.cancelled" | "service.kept" | "service.expired" | "service.upgraded" | "service.moved" | "service.reinstalled" | "service.renamed" | "service.owner-changed" | "service.imported" | "service.terminated" | "service.late-server-deleted" | "service.failed" | "service.reminder" | "usage.closed" | "pool.activated" | "pool.changed" | "operation.queued" | "operation.started" | "operation.retrying" | "operation.succeeded" | "operation.failed" | "operation.cancelled" | "customer.linked" | "customer.synchronised" | "drift.found" | "drift.repaired" | "webhook.disabled" | "panel.held" | "panel.released";
                service?: string;
                customer?: string;
                operation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Event"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                service?: string;
                customer?: string;
                lastEventId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events; the data of each is JSON as described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The stream is complete, and the client has seen all of it: there is nothing to come back for. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOffers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Offer"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerOrder"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCheck"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    order: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerOrder"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: components["schemas"]["CustomerService"];
                        operation: components["schemas"]["CustomerOperation"];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnServices: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                product?: string;
                pool?: string;
                state?: "pending" | "installing" | "active" | "suspended" | "terminated" | "failed";
                search?: string;
                customer?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CustomerService"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnService: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerServiceDetails"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnHistory: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CustomerHistoryEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnOperations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CustomerOperation"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnUsage: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                after?: string;
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UsagePeriod"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnOpenUsage: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenUsage"] | null;
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnOperation: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                operation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerOperation"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamOwnOperation: {
        parameters: {
            query?: {
                customer?: string;
                lastEventId?: string;
            };
            header?: never;
            path: {
                operation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events; the data of each is JSON as described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The stream is complete, and the client has seen all of it: there is nothing to come back for. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renameOwnService: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: components["schemas"]["CustomerService"];
                        operation: components["schemas"]["CustomerOperation"];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reinstallOwnService: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    egg?: string;
                    variables?: {
                        [key: string]: string;
                    };
                    acceptDataLoss?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: components["schemas"]["CustomerService"];
                        operation: components["schemas"]["CustomerOperation"];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewOwnService: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: components["schemas"]["CustomerService"];
                        operation: components["schemas"]["CustomerOperation"];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelOwnServiceAtEnd: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerService"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepOwnService: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerService"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planOwnUpgrade: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    product?: string;
                    options?: {
                        [key: string]: string | number | boolean;
                    };
                    egg?: string;
                    variables?: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "nothing-to-do" | "possible" | "needs-another-node";
                        limits: {
                            [key: string]: {
                                from: number | string | boolean | null;
                                to: number | string | boolean | null;
                            };
                        };
                        featureLimits: {
                            [key: string]: {
                                from: number | string | boolean | null;
                                to: number | string | boolean | null;
                            };
                        };
                        egg: {
                            from: {
                                nest: number | null;
                                egg: number;
                            };
                            to: {
                                nest: number | null;
                                egg: number;
                            };
                        } | null;
                        node: {
                            from: {
                                id: number;
                                name: string;
                            };
                            to: {
                                id: number;
                                name: string;
                            };
                        } | null;
                        image: {
                            from: string;
                            to: string;
                        } | null;
                        startup: {
                            from: string;
                            to: string;
                        } | null;
                        variables: {
                            name: string;
                            from: string | null;
                            to: string | null;
                            /** @enum {string} */
                            because: "product" | "customer" | "egg-default" | "port" | "removed";
                        }[];
                        addresses: {
                            added: {
                                role: string;
                                ip: string;
                                port: number;
                            }[];
                            removed: {
                                role: string;
                                ip: string;
                                port: number;
                            }[];
                        };
                        warnings: {
                            code: string;
                            message: string;
                        }[];
                        notices: {
                            /** @enum {string} */
                            code: "memory-shrinks" | "cpu-shrinks";
                            message: string;
                        }[];
                        brokenRules: {
                            /** @enum {string} */
                            code: "downgrade" | "egg-changes-used-up";
                            limit: ("memory" | "swap" | "disk" | "cpu" | "databases" | "backups" | "furtherPorts") | null;
                            message: string;
                        }[];
                        obstacles: string[];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upgradeOwnService: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    product?: string;
                    options?: {
                        [key: string]: string | number | boolean;
                    };
                    egg?: string;
                    variables?: {
                        [key: string]: string;
                    };
                    acceptDataLoss?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: components["schemas"]["CustomerService"];
                        operation: components["schemas"]["CustomerOperation"];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listServersInPool: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CustomerService"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeServerInPool: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServerInPool"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: components["schemas"]["CustomerService"];
                        operation: components["schemas"]["CustomerOperation"];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resizeServerInPool: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    options: {
                        [key: string]: string | number | boolean;
                    };
                    acceptDataLoss?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: components["schemas"]["CustomerService"];
                        operation: components["schemas"]["CustomerOperation"];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteServerInPool: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: components["schemas"]["CustomerService"];
                        operation: components["schemas"]["CustomerOperation"];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planOwnPool: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    upgrade: {
                        product?: string;
                        options?: {
                            [key: string]: string | number | boolean;
                        };
                    };
                } | {
                    /** @enum {string} */
                    command: "suspend" | "unsuspend" | "expire" | "terminate" | "change-owner";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolPlan"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendPower: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    signal: "start" | "stop" | "restart" | "kill";
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendCommand: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    command: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResources: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resources"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamResources: {
        parameters: {
            query?: {
                customer?: string;
                lastEventId?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events; the data of each is JSON as described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The stream is complete, and the client has seen all of it: there is nothing to come back for. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamConsole: {
        parameters: {
            query?: {
                customer?: string;
                lastEventId?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events; the data of each is JSON as described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The stream is complete, and the client has seen all of it: there is nothing to come back for. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFiles: {
        parameters: {
            query?: {
                directory?: string;
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["File"][];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSftpAccess: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SftpAccess"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFile: {
        parameters: {
            query: {
                file: string;
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        file: string;
                        content: string;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeFile: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    file: string;
                    content: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renameFiles: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    root?: string;
                    files: {
                        from: string;
                        to: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    copyFile: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteFiles: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    root?: string;
                    files: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFolder: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    root?: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compressFiles: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    root?: string;
                    files: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decompressFile: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    root?: string;
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chmodFiles: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    root?: string;
                    files: {
                        file: string;
                        mode: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pullFile: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uri */
                    url: string;
                    directory?: string;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFileDownloadUrl: {
        parameters: {
            query: {
                file: string;
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedUrl"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFileUploadUrl: {
        parameters: {
            query?: {
                directory?: string;
                sizeBytes?: number;
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadUrl"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBackups: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Backup"][];
                        limit: number | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createBackup: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    ignored?: string[];
                    locked?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backup"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBackup: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
                backup: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backup"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteBackup: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
                backup: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreBackup: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
                backup: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    truncate: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lockBackup: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
                backup: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    locked: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backup"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBackupDownloadUrl: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
                backup: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedUrl"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDatabases: {
        parameters: {
            query?: {
                passwords?: string;
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ServerDatabase"][];
                        limit: number | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDatabase: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    remote?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerDatabase"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateDatabasePassword: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
                database: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerDatabase"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDatabase: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
                database: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSchedules: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Schedule"][];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSchedule: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchedule: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
                schedule: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSchedule: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
                schedule: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateSchedule: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
                schedule: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleChanges"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    executeSchedule: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
                schedule: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createScheduleTask: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
                schedule: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleTaskInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleTask"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteScheduleTask: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
                schedule: number;
                task: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateScheduleTask: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
                schedule: number;
                task: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleTaskChanges"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleTask"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAllocations: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Allocation"][];
                        limit: number | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addAllocation: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setPrimaryAllocation: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
                allocation: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeAllocation: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
                allocation: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setAllocationNotes: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
                allocation: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    notes: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStartup: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Startup"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkStartup: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    variables: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartupCheck"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setStartupVariable: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
                variable: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    value: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartupVariable"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setStartupImage: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    image: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSubusers: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Subuser"][];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSubuser: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: {
                /** @description The same key with the same request gets the same answer; with another one it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    permissions: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subuser"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSubuserPermissions: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PermissionGroup"][];
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setSubuserPermissions: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
                subuser: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    permissions: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subuser"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSubuser: {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
                subuser: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActivity: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                customer?: string;
            };
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Activity"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
