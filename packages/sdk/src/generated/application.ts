// Written by scripts/generate.ts from the documents under openapi/. Change those, not this.

export interface paths {
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description A page of the users. There is no order unless `sort` asks for one, so that pages may repeat or skip objects: ask for `sort=id`.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a user
         * @description Makes a user. The user name is stored in lower case. Without a password the panel makes a random one and sends mail with a link to set it. Of two requests for the same user at once, one may end in 500.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the user. */
                user: components["parameters"]["User"];
            };
            cookie?: never;
        };
        /**
         * Read a user
         * @description A user by its number.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description Deletes a user without servers. An administrator can delete itself.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description Changes a user. `email`, `username`, `first_name` and `last_name` have to be sent every time; whatever else is omitted stays. `external_id: null` removes it.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/users/external/{external_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object in another system. Compared without case, accents and trailing spaces; one with a slash cannot be looked up. */
                external_id: components["parameters"]["ExternalId"];
            };
            cookie?: never;
        };
        /**
         * Read a user by external id
         * @description A user by the id that you gave it: the whole id, unlike `filter[external_id]`, but without regard to case, accents and trailing spaces. Compare what comes back.
         */
        get: operations["getUserByExternalId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List nodes
         * @description A page of the nodes. There is no order unless `sort` asks for one, so that pages may repeat or skip objects: ask for `sort=id`.
         */
        get: operations["listNodes"];
        put?: never;
        /**
         * Create a node
         * @description Makes a node. The location has to exist; whether a daemon answers at the address is not checked.
         */
        post: operations["createNode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nodes/deployable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List nodes with room for a server
         * @description Public nodes with room for a server, those in maintenance included. Over-allocation counts, and exactly full is allowed. It is a page when `page` is sent, else the whole list without `meta`. That nothing fits is an error, not an empty list.
         */
        get: operations["listDeployableNodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nodes/{node}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
            };
            cookie?: never;
        };
        /**
         * Read a node
         * @description A node by its number.
         */
        get: operations["getNode"];
        put?: never;
        post?: never;
        /**
         * Delete a node
         * @description Deletes a node without servers.
         */
        delete: operations["deleteNode"];
        options?: never;
        head?: never;
        /**
         * Change a node
         * @description Changes a node and tells its daemon. The required fields have to be sent every time; omitted `maintenance_mode` and `public` stay. When the daemon cannot be told, the answer is 400, and yet the change is stored: do not repeat it blindly. The answer has `mounts` among the attributes.
         */
        patch: operations["updateNode"];
        trace?: never;
    };
    "/nodes/{node}/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
            };
            cookie?: never;
        };
        /**
         * Read the daemon's configuration
         * @description Configuration of a node's daemon as bare JSON. It contains the secret of the daemon, and permission to read nodes is enough for it.
         */
        get: operations["getNodeConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nodes/{node}/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
            };
            cookie?: never;
        };
        /**
         * List the allocations of a node
         * @description A page of the allocations. They cannot be sorted (`sort` is ignored) and usually come by address and port. `filter[server_id]` with nothing or 0 finds those without a server.
         */
        get: operations["listNodeAllocations"];
        put?: never;
        /**
         * Add allocations to a node
         * @description Adds ports of an address, or of every address of a network. The answer has no ids: list with `filter[ip]` and `filter[port]` to find them. Those that exist are skipped silently.
         */
        post: operations["createNodeAllocations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nodes/{node}/allocations/{allocation}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
                /** @description Number of the allocation. */
                allocation: components["parameters"]["Allocation"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an allocation from a node
         * @description Removes an allocation that no server has. An allocation of another node is 404.
         */
        delete: operations["deleteNodeAllocation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List locations
         * @description A page of the locations. There is no order unless `sort` asks for one, so that pages may repeat or skip objects: ask for `sort=id`.
         */
        get: operations["listLocations"];
        put?: never;
        /**
         * Create a location
         * @description Makes a location. Of two requests for the same short name at once, one may end in 500.
         */
        post: operations["createLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations/{location}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the location. */
                location: components["parameters"]["Location"];
            };
            cookie?: never;
        };
        /**
         * Read a location
         * @description A location by its number.
         */
        get: operations["getLocation"];
        put?: never;
        post?: never;
        /**
         * Delete a location
         * @description Deletes a location without nodes.
         */
        delete: operations["deleteLocation"];
        options?: never;
        head?: never;
        /**
         * Change a location
         * @description Changes a location. `short` has to be sent every time.
         */
        patch: operations["updateLocation"];
        trace?: never;
    };
    "/servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List servers
         * @description A page of the servers. There is no order unless `sort` asks for one, so that pages may repeat or skip objects: ask for `sort=id`. Filters match any part: `filter[external_id]=order-1` also finds `order-10`, so look up by external id instead. `include=transfer` ends in 500.
         */
        get: operations["listServers"];
        put?: never;
        /**
         * Create a server
         * @description Makes a server and tells the daemon within the request. The answer comes with `status: installing`; poll until
         *     it is something else. When the daemon cannot be reached (504) or fails (its own status), nothing is left: no
         *     server, and the allocation and the external id are free.
         *
         *     The panel does not recognise a repeated request. `external_id` is unique, and makes it safe: on 422 `unique`
         *     look the server up by it. Requests that race for the same allocation or external id end with one success; the
         *     others get 422, 400 `NoViableAllocationException` or 500. Look up what exists before trying again.
         */
        post: operations["createServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        /**
         * Read a server
         * @description A server by its number. Only digits belong there: `/servers/1f00ba12` is server 1. `include=transfer` ends in 500.
         */
        get: operations["getServer"];
        put?: never;
        post?: never;
        /**
         * Delete a server
         * @description Deletes a server with its databases, the daemon first. A daemon that does not know the server is fine. When the database host is down, 500 `QueryException` leaves the server on the panel although the daemon has deleted it: repeat when the host is back. Deleting again is 404, which is as good as success. Any word after the id but `force` does the same.
         */
        delete: operations["deleteServer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/external/{external_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the object in another system. Compared without case, accents and trailing spaces; one with a slash cannot be looked up. */
                external_id: components["parameters"]["ExternalId"];
            };
            cookie?: never;
        };
        /**
         * Read a server by external id
         * @description A server by the id that you gave it: the whole id, unlike `filter[external_id]`, but without regard to case, accents and trailing spaces. Compare what comes back. An id with a slash cannot be looked up.
         */
        get: operations["getServerByExternalId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Replace a server's details
         * @description Replaces name, owner, external id and description: an omitted `external_id` becomes null, an omitted `description` empty. Works for suspended servers, and does not ask the daemon.
         */
        patch: operations["updateServerDetails"];
        trace?: never;
    };
    "/servers/{server}/build": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Replace a server's limits and allocations
         * @description Replaces limits and feature limits, and adds or removes allocations. Omitted `threads` and `oom_disabled` stay; an omitted `feature_limits.allocations` becomes null. Changes beyond the capacity of the node are accepted, allocations that cannot be added or removed are ignored: check with `include=allocations`. A failing daemon does not matter, it is told later.
         */
        patch: operations["updateServerBuild"];
        trace?: never;
    };
    "/servers/{server}/startup": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Replace a server's egg, image, command and variables
         * @description Replaces all of it. An empty environment leaves the values alone. Another egg also changes the nest; values of the old egg are kept in the background and return with it; nothing is reinstalled. The daemon is not asked. Values have to be texts, anything else may end in 500 `DataValidationException`.
         */
        patch: operations["updateServerStartup"];
        trace?: never;
    };
    "/servers/{server}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a server
         * @description Stops a server and closes it to its users. Repeating it is harmless. It replaces the state: a failed installation is forgotten. The daemon has to accept it, otherwise the state is as before.
         */
        post: operations["suspendServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/unsuspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsuspend a server
         * @description Opens a suspended server to its users. Repeating it is harmless, and a server that is not suspended does not need the daemon. The daemon has to accept it, otherwise the state is as before.
         */
        post: operations["unsuspendServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/reinstall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reinstall a server
         * @description Runs the installation again; `status` is `installing` until it ends. Works for suspended servers, whose suspension is lost. When the daemon fails, the state is as before.
         */
        post: operations["reinstallServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/force": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a server whatever happens
         * @description Deletes a server from the panel even if the daemon or the database host fails.
         */
        delete: operations["forceDeleteServer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/databases": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        /**
         * List the databases of a server
         * @description All databases of a server, without pages. Permission to read is enough for `include=password`.
         */
        get: operations["listServerDatabases"];
        put?: never;
        /**
         * Create a database
         * @description Makes a database. The limit of the server is checked, but requests at the same time can exceed it. 500 `QueryException` when the database host is down.
         */
        post: operations["createServerDatabase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/databases/{database}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
                /** @description Number of the database. The panel does not check that it belongs to the server. */
                database: components["parameters"]["Database"];
            };
            cookie?: never;
        };
        /**
         * Read a database
         * @description A database by its number. That it belongs to the server is not checked.
         */
        get: operations["getServerDatabase"];
        put?: never;
        post?: never;
        /**
         * Delete a database
         * @description Deletes a database. That it belongs to the server is not checked. 500 `QueryException` when the database host is down.
         */
        delete: operations["deleteServerDatabase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/databases/{database}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
                /** @description Number of the database. The panel does not check that it belongs to the server. */
                database: components["parameters"]["Database"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the password of a database
         * @description Makes a new password; read it with `include=password`. 500 `QueryException` when the database host is down.
         */
        post: operations["resetServerDatabasePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List nests
         * @description A page of the nests. They can neither be filtered nor sorted.
         */
        get: operations["listNests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nests/{nest}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the nest. */
                nest: components["parameters"]["Nest"];
            };
            cookie?: never;
        };
        /**
         * Read a nest
         * @description A nest by its number.
         */
        get: operations["getNest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nests/{nest}/eggs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the nest. */
                nest: components["parameters"]["Nest"];
            };
            cookie?: never;
        };
        /**
         * List the eggs of a nest
         * @description All eggs of a nest, without pages. `config` and `script` are null resources when the egg does not inherit.
         */
        get: operations["listNestEggs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nests/{nest}/eggs/{egg}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the nest. */
                nest: components["parameters"]["Nest"];
                /** @description Number of the egg. */
                egg: components["parameters"]["Egg"];
            };
            cookie?: never;
        };
        /**
         * Read an egg
         * @description An egg by its number. `config` and `script` are null resources when the egg does not inherit.
         */
        get: operations["getNestEgg"];
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
        /**
         * @description What keeps a server from being used. Null when it is installed and idle or running: this is not the power state. `installing` during every installation, `install_failed` after a failed first one (the client API is closed), `reinstall_failed` after a failed later one (the client API is open).
         * @enum {string|null}
         */
        ServerStatus: "installing" | "install_failed" | "reinstall_failed" | "suspended" | "restoring_backup" | null;
        /** @description What a server may use of its node. */
        ServerLimits: {
            /** @description Memory in MiB; 0 is no limit. */
            memory: number;
            /** @description Swap in MiB; 0 is none, -1 no limit. */
            swap: number;
            /** @description Disk space in MiB; 0 is no limit. */
            disk: number;
            /** @description Weight of block I/O against other servers. */
            io: number;
            /** @description Percent of one core; 200 is two cores, 0 no limit. */
            cpu: number;
            /** @description Cores that the server is pinned to, such as `0-3,5`; null for all. */
            threads: string | null;
            /** @description Whether the server is spared when memory runs out. */
            oom_disabled: boolean;
        };
        /** @description How many databases, allocations and backups a server may have. */
        FeatureLimits: {
            /** @description Most databases; null is no limit. */
            databases: number | null;
            /** @description Most allocations that the client may hold; null counts as 0. */
            allocations: number | null;
            /** @description Most backups. */
            backups: number;
        };
        /** @description How PHP writes an empty map. */
        EmptyList: unknown[];
        /** @description Environment of the server: the variables of the egg, and `STARTUP`, `P_SERVER_LOCATION`, `P_SERVER_UUID`, `P_SERVER_ALLOCATION_LIMIT`. */
        ServerEnvironment: {
            [key: string]: string | number | null;
        } | components["schemas"]["EmptyList"];
        /** @description How a server is run. */
        ServerContainer: {
            /** @description Command that starts the server, with `{{VARIABLE}}` places. */
            startup_command: string;
            /** @description Docker image. */
            image: string;
            /**
             * @description 1 after the first successful installation, and still after a failed later one. A number, not a boolean.
             * @enum {integer}
             */
            installed: 0 | 1;
            environment: components["schemas"]["ServerEnvironment"];
        };
        /** @description A directory of the node that servers can mount, as it stands in the database. */
        Mount: {
            id: number;
            /** Format: uuid */
            uuid: string;
            name: string;
            description?: string | null;
            source?: string;
            target?: string;
            read_only?: boolean | number;
            user_mountable?: boolean | number;
        } & {
            [key: string]: unknown;
        };
        /** @description What is given to the servers of a node. */
        AllocatedResources: {
            /** @description Sum of the memory limits in MiB. */
            memory: number;
            /** @description Sum of the disk limits in MiB. */
            disk: number;
        };
        /** @description A sum as the database returns it, a number in a text. */
        DecimalText: string | number;
        /** @description All of it at once, without pages. */
        AllocationList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Allocation"][];
        };
        /** @description Stands for what does not exist, or what the key may not read. */
        NullResource: {
            /** @constant */
            object: "null_resource";
            attributes: null;
        };
        /** @description A machine that runs servers. */
        Node: {
            /** @constant */
            object: "node";
            attributes: components["schemas"]["NodeAttributes"];
        };
        /** @description All of it at once, without pages. */
        NodeList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Node"][];
        };
        /** @description All of it at once, without pages. */
        ServerList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Server"][];
        };
        /** @description What was asked for with `include`. */
        LocationRelationships: {
            /** @description Nodes of the location. */
            nodes?: components["schemas"]["NodeList"] | components["schemas"]["NullResource"];
            /** @description Servers on the nodes of the location. */
            servers?: components["schemas"]["ServerList"] | components["schemas"]["NullResource"];
        };
        /** @description A place that nodes are grouped by. */
        LocationAttributes: {
            /** @description Number of the location. */
            id: number;
            /** @description Short name, unique. */
            short: string;
            /** @description Long name. */
            long: string | null;
            /**
             * Format: date-time
             * @description When the location was last changed, in UTC.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When the location was created, in UTC.
             */
            created_at: string;
            relationships?: components["schemas"]["LocationRelationships"];
        };
        /** @description A place that nodes are grouped by. */
        Location: {
            /** @constant */
            object: "location";
            attributes: components["schemas"]["LocationAttributes"];
        };
        /** @description What was asked for with `include`. */
        NodeRelationships: {
            /** @description Addresses of the node. */
            allocations?: components["schemas"]["AllocationList"] | components["schemas"]["NullResource"];
            /** @description Location of the node. */
            location?: components["schemas"]["Location"] | components["schemas"]["NullResource"];
            /** @description Servers on the node. */
            servers?: components["schemas"]["ServerList"] | components["schemas"]["NullResource"];
        };
        /** @description A machine that runs servers. */
        NodeAttributes: {
            /** @description Number of the node. */
            id: number;
            /**
             * Format: uuid
             * @description Identifier of the node that never changes.
             */
            uuid: string;
            /** @description Whether automatic deployment may use the node. */
            public: boolean;
            /** @description Name of the node. */
            name: string;
            /** @description Text about the node. Panels up to 1.11 ignore it when a node is created or changed. */
            description: string | null;
            /** @description Number of the location that the node belongs to. */
            location_id: number;
            /** @description Host name or address under which browsers and the panel reach the daemon. */
            fqdn: string;
            /** @description `http` or `https`; the panel does not check it. */
            scheme: string;
            /** @description Whether a proxy in front of the daemon terminates TLS. */
            behind_proxy: boolean;
            /** @description Whether the node is in maintenance. Its servers answer 409 on the client API; deployment uses it all the same. */
            maintenance_mode: boolean;
            /** @description Memory that servers may be given, in MiB. */
            memory: number;
            /** @description Percent of `memory` that may be given out beyond it; -1 switches the check off. */
            memory_overallocate: number;
            /** @description Disk space that servers may be given, in MiB. */
            disk: number;
            /** @description Percent of `disk` that may be given out beyond it; -1 switches the check off. */
            disk_overallocate: number;
            /** @description Largest upload through the file manager, in MiB. */
            upload_size: number;
            /** @description Port of the daemon's API. */
            daemon_listen: number;
            /** @description Port of the daemon's SFTP server. */
            daemon_sftp: number;
            /** @description Directory on the node in which the files of the servers are kept. */
            daemon_base: string;
            /**
             * Format: date-time
             * @description When the node was created, in UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the node was last changed, in UTC.
             */
            updated_at: string;
            /** @description Mounts of the node. Only in the answer to a change of the node. */
            mounts?: components["schemas"]["Mount"][];
            allocated_resources: components["schemas"]["AllocatedResources"];
            sum_memory?: components["schemas"]["DecimalText"];
            sum_disk?: components["schemas"]["DecimalText"];
            relationships?: components["schemas"]["NodeRelationships"];
        };
        /** @description A game server. */
        Server: {
            /** @constant */
            object: "server";
            attributes: components["schemas"]["ServerAttributes"];
        };
        /** @description What was asked for with `include`. */
        AllocationRelationships: {
            /** @description Node of the allocation. */
            node?: components["schemas"]["Node"] | components["schemas"]["NullResource"];
            /** @description Server that has the allocation; a null resource while it is free. */
            server?: components["schemas"]["Server"] | components["schemas"]["NullResource"];
        };
        /** @description An address and port of a node that a server can be given. */
        AllocationAttributes: {
            /** @description Number of the allocation. */
            id: number;
            /** @description IP address. */
            ip: string;
            /** @description Name to show instead of the address. The client API calls it `ip_alias`. */
            alias: string | null;
            /** @description Port. */
            port: number;
            /** @description Note that the customer left. */
            notes: string | null;
            /** @description Whether a server has the allocation. */
            assigned: boolean;
            relationships?: components["schemas"]["AllocationRelationships"];
        };
        /** @description An address and port of a node that a server can be given. */
        Allocation: {
            /** @constant */
            object: "allocation";
            attributes: components["schemas"]["AllocationAttributes"];
        };
        /** @description A user account of the panel. */
        User: {
            /** @constant */
            object: "user";
            attributes: components["schemas"]["UserAttributes"];
        };
        /** @description A permission of a subuser. Mind the two spellings: `database.view_password`, but `file.read-content` and `startup.docker-image`. */
        Permission: "websocket.connect" | "control.console" | "control.start" | "control.stop" | "control.restart" | "user.create" | "user.read" | "user.update" | "user.delete" | "file.create" | "file.read" | "file.read-content" | "file.update" | "file.delete" | "file.archive" | "file.sftp" | "backup.create" | "backup.read" | "backup.delete" | "backup.download" | "backup.restore" | "allocation.read" | "allocation.create" | "allocation.update" | "allocation.delete" | "startup.read" | "startup.update" | "startup.docker-image" | "database.create" | "database.read" | "database.update" | "database.delete" | "database.view_password" | "schedule.create" | "schedule.read" | "schedule.update" | "schedule.delete" | "settings.rename" | "settings.reinstall" | "activity.read" | (string & Record<never, never>);
        /** @description What a subuser may do. A list, except when the same permission was submitted twice: the panel then leaves a gap, and PHP writes a list with a gap as an object with numbers for keys. */
        PermissionList: components["schemas"]["Permission"][] | {
            [key: string]: components["schemas"]["Permission"];
        };
        /** @description What was asked for with `include`. */
        SubuserRelationships: {
            /** @description The user. */
            user?: components["schemas"]["User"] | components["schemas"]["NullResource"];
            /** @description The server. */
            server?: components["schemas"]["Server"] | components["schemas"]["NullResource"];
        };
        /** @description A user whom the owner of a server lets in. */
        SubuserAttributes: {
            /** @description Number of the subuser. */
            id: number;
            /** @description Number of the user. */
            user_id: number;
            /** @description Number of the server. */
            server_id: number;
            /** @description What the subuser may do. */
            permissions: components["schemas"]["PermissionList"] | null;
            /**
             * Format: date-time
             * @description When the subuser was added, in UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the subuser was last changed, in UTC.
             */
            updated_at: string;
            relationships?: components["schemas"]["SubuserRelationships"];
        };
        /** @description A user whom the owner of a server lets in. */
        Subuser: {
            /** @constant */
            object: "subuser";
            attributes: components["schemas"]["SubuserAttributes"];
        };
        /** @description All of it at once, without pages. */
        SubuserList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Subuser"][];
        };
        /** @description Images by the name shown. An empty list when there are none; a plain list on eggs from old panels. */
        DockerImages: {
            [key: string]: string;
        } | string[];
        /** @description Configuration files that the daemon changes before each start, by name. */
        EggConfigFiles: {
            [key: string]: unknown;
        } | components["schemas"]["EmptyList"] | null;
        /** @description A part of the configuration as JSON; an empty list when it is empty. */
        EggConfigMap: {
            [key: string]: unknown;
        } | components["schemas"]["EmptyList"] | null;
        /** @description How the daemon sees to configuration files, start and stop. */
        EggConfig: {
            files: components["schemas"]["EggConfigFiles"];
            startup: components["schemas"]["EggConfigMap"];
            /** @description Command or signal that stops the server; `^C` is an interrupt. */
            stop: string | null;
            logs: components["schemas"]["EggConfigMap"];
            /** @description Files that the customer may not touch. */
            file_denylist: string[] | {
                [key: string]: string;
            } | null;
            /** @description Number of the egg that the configuration is taken from. */
            extends: number | null;
        };
        /** @description How a server is installed. */
        EggScript: {
            /** @description Whether the installation runs as root. */
            privileged: boolean;
            /** @description The script. */
            install: string | null;
            /** @description Program that runs the script. */
            entry: string;
            /** @description Image that the script runs in. */
            container: string;
            /** @description Number of the egg that the script is taken from. */
            extends: number | null;
        };
        /** @description A group of eggs. */
        Nest: {
            /** @constant */
            object: "nest";
            attributes: components["schemas"]["NestAttributes"];
        };
        /** @description Configuration with what is inherited from another egg. */
        EggConfigResource: {
            object: null;
            attributes: {
                files: components["schemas"]["EggConfigFiles"];
                startup: components["schemas"]["EggConfigMap"];
                stop: string | null;
                logs: components["schemas"]["EggConfigMap"];
            };
        };
        /** @description Script with what is inherited from another egg. */
        EggScriptResource: {
            object: null;
            attributes: {
                privileged: boolean;
                install: string | null;
                entry: string;
                container: string;
            };
        };
        /** @description A variable of an egg. */
        EggVariableAttributes: {
            /** @description Number of the variable. */
            id: number;
            /** @description Number of the egg. */
            egg_id: number;
            /** @description Name to show. */
            name: string;
            /** @description Text about the variable. */
            description: string;
            /** @description Name in the environment. */
            env_variable: string;
            /** @description Value of a server that has none of its own. */
            default_value: string;
            /** @description Whether the owner sees it. */
            user_viewable: boolean;
            /** @description Whether the owner may change it. */
            user_editable: boolean;
            /** @description What values must fulfil, as a Laravel rule: `required|string|max:20`. */
            rules: string;
            /**
             * Format: date-time
             * @description When the variable was created; with microseconds and `Z`.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the variable was last changed; with microseconds and `Z`.
             */
            updated_at: string;
        };
        /** @description A variable of an egg. */
        EggVariable: {
            /** @constant */
            object: "egg_variable";
            attributes: components["schemas"]["EggVariableAttributes"];
        };
        /** @description All of it at once, without pages. */
        EggVariableList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["EggVariable"][];
        };
        /** @description What was asked for with `include`. */
        EggRelationships: {
            /** @description Nest of the egg. */
            nest?: components["schemas"]["Nest"] | components["schemas"]["NullResource"];
            /** @description Servers with the egg. */
            servers?: components["schemas"]["ServerList"] | components["schemas"]["NullResource"];
            /** @description Configuration inherited from another egg; a null resource when the egg does not inherit. */
            config?: components["schemas"]["EggConfigResource"] | components["schemas"]["NullResource"];
            /** @description Script inherited from another egg; a null resource when the egg does not inherit. */
            script?: components["schemas"]["EggScriptResource"] | components["schemas"]["NullResource"];
            /** @description Variables of the egg. */
            variables?: components["schemas"]["EggVariableList"] | components["schemas"]["NullResource"];
        };
        /** @description How a kind of server is installed, started and stopped. */
        EggAttributes: {
            /** @description Number of the egg. */
            id: number;
            /**
             * Format: uuid
             * @description Identifier of the egg that never changes.
             */
            uuid: string;
            /** @description Name of the egg. */
            name: string;
            /** @description Number of the nest. */
            nest: number;
            /** @description E-mail address of the author. */
            author: string;
            /** @description Text about the egg. */
            description: string | null;
            /** @description First of `docker_images`, or empty. */
            docker_image: string;
            docker_images: components["schemas"]["DockerImages"];
            config: components["schemas"]["EggConfig"];
            /** @description Command that starts the server, with `{{VARIABLE}}` places. */
            startup: string | null;
            script: components["schemas"]["EggScript"];
            /**
             * Format: date-time
             * @description When the egg was created, in UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the egg was last changed, in UTC.
             */
            updated_at: string;
            relationships?: components["schemas"]["EggRelationships"];
        };
        /** @description How a kind of server is installed, started and stopped. */
        Egg: {
            /** @constant */
            object: "egg";
            attributes: components["schemas"]["EggAttributes"];
        };
        /** @description All of it at once, without pages. */
        EggList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Egg"][];
        };
        /** @description What was asked for with `include`. */
        NestRelationships: {
            /** @description Eggs of the nest. */
            eggs?: components["schemas"]["EggList"] | components["schemas"]["NullResource"];
            /** @description Servers with an egg of the nest. */
            servers?: components["schemas"]["ServerList"] | components["schemas"]["NullResource"];
        };
        /** @description A group of eggs. */
        NestAttributes: {
            /** @description Number of the nest. */
            id: number;
            /**
             * Format: uuid
             * @description Identifier of the nest that never changes.
             */
            uuid: string;
            /** @description E-mail address of the author. */
            author: string;
            /** @description Name of the nest. */
            name: string;
            /** @description Text about the nest. */
            description: string | null;
            /**
             * Format: date-time
             * @description When the nest was created, in UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the nest was last changed, in UTC.
             */
            updated_at: string;
            relationships?: components["schemas"]["NestRelationships"];
        };
        /** @description A variable of an egg with the value of one server. */
        ServerVariableAttributes: {
            /** @description Number of the variable. */
            id: number;
            /** @description Number of the egg. */
            egg_id: number;
            /** @description Name to show. */
            name: string;
            /** @description Text about the variable. */
            description: string;
            /** @description Name in the environment. */
            env_variable: string;
            /** @description Value of a server that has none of its own. */
            default_value: string;
            /** @description Whether the owner sees it. */
            user_viewable: boolean;
            /** @description Whether the owner may change it. */
            user_editable: boolean;
            /** @description What values must fulfil, as a Laravel rule: `required|string|max:20`. */
            rules: string;
            /**
             * Format: date-time
             * @description When the variable was created; with microseconds and `Z`.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the variable was last changed; with microseconds and `Z`.
             */
            updated_at: string;
            /** @description Value of the server; null when `default_value` applies. */
            server_value: string | null;
        };
        /** @description A variable of an egg with the value of one server. */
        ServerVariable: {
            /** @constant */
            object: "server_variable";
            attributes: components["schemas"]["ServerVariableAttributes"];
        };
        /** @description All of it at once, without pages. */
        ServerVariableList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["ServerVariable"][];
        };
        /** @description Password of a database. */
        DatabasePasswordAttributes: {
            /** @description The password in clear text. */
            password: string;
        };
        /** @description Password of a database. */
        DatabasePassword: {
            /** @constant */
            object: "database_password";
            attributes: components["schemas"]["DatabasePasswordAttributes"];
        };
        /** @description A database of a server on a database host. */
        ServerDatabaseAttributes: {
            /** @description Number of the database. */
            id: number;
            /** @description Number of the server. */
            server: number;
            /** @description Number of the database host. */
            host: number;
            /** @description Name of the database, with the prefix `s{server}_`. */
            database: string;
            /** @description Login, `u{server}_` and ten characters. */
            username: string;
            /** @description Addresses that may connect; `%` stands for any. */
            remote: string;
            /** @description Most connections at a time; 0 is no limit. Null right after creation. */
            max_connections: number | null;
            /**
             * Format: date-time
             * @description When the database was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the database was last changed.
             */
            updated_at: string;
            relationships?: components["schemas"]["ServerDatabaseRelationships"];
        };
        /** @description A database of a server on a database host. */
        ServerDatabase: {
            /** @constant */
            object: "server_database";
            attributes: components["schemas"]["ServerDatabaseAttributes"];
        };
        /** @description All of it at once, without pages. */
        ServerDatabaseList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["ServerDatabase"][];
        };
        /** @description What was asked for with `include`. */
        DatabaseHostRelationships: {
            /** @description Databases on the host. */
            databases?: components["schemas"]["ServerDatabaseList"] | components["schemas"]["NullResource"];
        };
        /** @description A database server that the panel creates databases on. It has no endpoint of its own. */
        DatabaseHostAttributes: {
            /** @description Number of the database host. */
            id: number;
            /** @description Name of the host. */
            name: string;
            /** @description Address of the host. */
            host: string;
            /** @description Port of the host. */
            port: number;
            /** @description Login that the panel uses. */
            username: string;
            /** @description Number of the node that the host serves; null when it serves all. */
            node: number | null;
            /**
             * Format: date-time
             * @description When the host was added.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the host was last changed.
             */
            updated_at: string;
            relationships?: components["schemas"]["DatabaseHostRelationships"];
        };
        /** @description A database server that the panel creates databases on. It has no endpoint of its own. */
        DatabaseHost: {
            /** @constant */
            object: "database_host";
            attributes: components["schemas"]["DatabaseHostAttributes"];
        };
        /** @description What was asked for with `include`. */
        ServerDatabaseRelationships: {
            /** @description Password of the login. */
            password?: components["schemas"]["DatabasePassword"] | components["schemas"]["NullResource"];
            /** @description Host of the database. */
            host?: components["schemas"]["DatabaseHost"] | components["schemas"]["NullResource"];
        };
        /** @description A database included with its server. Its kind is written `databases` here. */
        IncludedServerDatabase: {
            /** @constant */
            object: "databases";
            attributes: components["schemas"]["ServerDatabaseAttributes"];
        };
        /** @description Databases of a server, included. */
        IncludedServerDatabaseList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["IncludedServerDatabase"][];
        };
        /** @description What was asked for with `include`. */
        ServerRelationships: {
            /** @description All addresses of the server. A null resource when the key may not read allocations. */
            allocations?: components["schemas"]["AllocationList"] | components["schemas"]["NullResource"];
            /** @description Owner. */
            user?: components["schemas"]["User"] | components["schemas"]["NullResource"];
            /** @description Users whom the owner lets in. */
            subusers?: components["schemas"]["SubuserList"] | components["schemas"]["NullResource"];
            /** @description Nest of the egg. */
            nest?: components["schemas"]["Nest"] | components["schemas"]["NullResource"];
            /** @description Egg of the server. */
            egg?: components["schemas"]["Egg"] | components["schemas"]["NullResource"];
            /** @description Variables of the egg with the values of this server. */
            variables?: components["schemas"]["ServerVariableList"] | components["schemas"]["NullResource"];
            /** @description Location of the node. */
            location?: components["schemas"]["Location"] | components["schemas"]["NullResource"];
            /** @description Node of the server. */
            node?: components["schemas"]["Node"] | components["schemas"]["NullResource"];
            /** @description Databases of the server. */
            databases?: components["schemas"]["IncludedServerDatabaseList"] | components["schemas"]["NullResource"];
        };
        /** @description A game server. */
        ServerAttributes: {
            /** @description Number of the server, the one that the paths of the application API use. */
            id: number;
            /** @description Id of this server in another system. Unique; compared without case, accents and trailing spaces. */
            external_id: string | null;
            /**
             * Format: uuid
             * @description Identifier of the server that never changes.
             */
            uuid: string;
            /** @description First 8 characters of the uuid; the client API addresses servers by it. */
            identifier: string;
            /** @description Name of the server. */
            name: string;
            /** @description Text about the server; empty when there is none. */
            description: string;
            status: components["schemas"]["ServerStatus"];
            /** @description Whether `status` is `suspended`. */
            suspended: boolean;
            limits: components["schemas"]["ServerLimits"];
            feature_limits: components["schemas"]["FeatureLimits"];
            /** @description Number of the owner. */
            user: number;
            /** @description Number of the node. */
            node: number;
            /** @description Number of the primary allocation. */
            allocation: number;
            /** @description Number of the nest. */
            nest: number;
            /** @description Number of the egg. */
            egg: number;
            container: components["schemas"]["ServerContainer"];
            /**
             * Format: date-time
             * @description When the server was last changed, in UTC.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When the server was created, in UTC.
             */
            created_at: string;
            relationships?: components["schemas"]["ServerRelationships"];
        };
        /** @description What was asked for with `include`. */
        UserRelationships: {
            /** @description Servers that the user owns. */
            servers?: components["schemas"]["ServerList"] | components["schemas"]["NullResource"];
        };
        /** @description A user account of the panel. */
        UserAttributes: {
            /** @description Number of the user, the one that paths and other objects use. */
            id: number;
            /** @description Id of this user in another system. Unique; compared without case, accents and trailing spaces. */
            external_id: string | null;
            /**
             * Format: uuid
             * @description Identifier of the user that never changes.
             */
            uuid: string;
            /** @description Login name, always in lower case. */
            username: string;
            /** @description Address of the user. Unique without regard to case, kept as it was written. */
            email: string;
            /** @description First name. Required by the API; null only on accounts that were not made through it. */
            first_name: string | null;
            /** @description Last name. Required by the API; null only on accounts that were not made through it. */
            last_name: string | null;
            /** @description Language of the panel for this user; one of those that the panel has installed (`en` on a stock panel). */
            language: string;
            /** @description Whether the user is an administrator of the panel. */
            root_admin: boolean;
            /** @description Whether two-factor authentication is switched on. */
            "2fa": boolean;
            /**
             * Format: date-time
             * @description When the user was created, in UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the user was last changed, in UTC.
             */
            updated_at: string;
            relationships?: components["schemas"]["UserRelationships"];
        };
        /** @description Neighbouring pages; nothing for a single page. */
        PageLinks: {
            /** Format: uri */
            next?: string;
            /** Format: uri */
            previous?: string;
        };
        /** @description Numbers of a page. */
        Pagination: {
            /** @description Number of objects on all pages. */
            total: number;
            /** @description Number of objects on this page. */
            count: number;
            /** @description Number of objects on a full page, after the panel's default and cap. */
            per_page: number;
            /** @description Number of this page, from 1. May lie beyond the last one, the list is empty then. */
            current_page: number;
            /** @description Number of pages; 1 for an empty list. */
            total_pages: number;
            /** @description Neighbouring pages. They carry only `page`: filter, sort, include and `per_page` are lost, so build the next request yourself. An empty list on panels with an old Fractal. */
            links: components["schemas"]["PageLinks"] | components["schemas"]["EmptyList"];
        };
        /** @description Where a page stands among the others. */
        PageMeta: {
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A page of a list. */
        UserPage: {
            /** @constant */
            object: "list";
            data: components["schemas"]["User"][];
            meta: components["schemas"]["PageMeta"];
        };
        /** @description Which field failed which rule. */
        ErrorMeta: {
            /** @description The field, with dots between the levels - `limits.memory`, `environment.SERVER_JARFILE`. */
            source_field: string;
            /** @description The rule in snake case; rules of the panel itself begin with `p_`. */
            rule: string;
        };
        /** @description Where in the panel it happened. Only while the panel runs in debug mode. */
        ErrorSource: {
            [key: string]: unknown;
        };
        /** @description One reason why the panel refused. */
        ErrorEntry: {
            /** @description Name of the exception class. */
            code: "AccessDeniedHttpException" | "AuthenticationException" | "AutoAllocationNotEnabledException" | "BackupLockedException" | "BadRequestHttpException" | "CidrOutOfRangeException" | "ConfigurationNotPersistedException" | "ConflictHttpException" | "DaemonConnectionException" | "DataValidationException" | "DisplayException" | "DuplicateDatabaseNameException" | "ErrorException" | "FileSizeTooLargeException" | "HasActiveNodesException" | "HasActiveServersException" | "HttpException" | "HttpForbiddenException" | "InvalidFilterQuery" | "InvalidPasswordProvidedException" | "InvalidPortMappingException" | "InvalidSortQuery" | "MethodNotAllowedHttpException" | "NoAutoAllocationSpaceAvailableException" | "NoSuitableDatabaseHostException" | "NoViableAllocationException" | "NoViableNodeException" | "NotFoundHttpException" | "PortOutOfRangeException" | "QueryException" | "RecordNotFoundException" | "ServerStateConflictException" | "ServerSubuserExistsException" | "ServerUsingAllocationException" | "ServiceLimitExceededException" | "ServiceUnavailableHttpException" | "ThrottleRequestsException" | "TooManyBackupsException" | "TooManyDatabasesException" | "TooManyPortsInRangeException" | "TooManyRequestsHttpException" | "TwoFactorAuthRequiredException" | "TwoFactorAuthenticationTokenInvalid" | "TypeError" | "UniqueConstraintViolationException" | "UserIsServerOwnerException" | "ValidationException" | (string & Record<never, never>);
            /** @description The HTTP status, as a text. */
            status: string;
            /** @description The reason, in a sentence. */
            detail: string;
            meta?: components["schemas"]["ErrorMeta"];
            source?: components["schemas"]["ErrorSource"];
        };
        /** @description One entry for every failed rule, else a single one. */
        ErrorBody: {
            errors: components["schemas"]["ErrorEntry"][];
        };
        /** @description A new user. */
        CreateUserBody: {
            /**
             * Format: email
             * @description Address, unique without regard to case.
             */
            email: string;
            /** @description Id of the user in your system, unique. An empty text is stored as null; numbers are refused. */
            external_id?: string | null;
            /** @description Login name, unique, stored in lower case. At least three characters, the first and last a letter or digit. */
            username: string;
            first_name: string;
            last_name: string;
            /** @description Omitted or empty, the panel makes a random one and sends mail with a link to set it. */
            password?: string | null;
            /**
             * @description Whether the user is an administrator of the panel.
             * @default false
             */
            root_admin?: boolean;
            /**
             * @description A language that the panel has installed.
             * @default en
             */
            language?: string;
        };
        /** @description Where the new object is found. */
        CreatedMeta: {
            /**
             * Format: uri
             * @description Address of the new object on this API.
             */
            resource: string;
        };
        /** @description The new user, and where it is found. */
        CreatedUser: {
            /** @constant */
            object: "user";
            attributes: components["schemas"]["UserAttributes"];
            meta: components["schemas"]["CreatedMeta"];
        };
        /** @description What the user is to be. The four required fields have to be sent every time; whatever else is omitted stays. */
        UpdateUserBody: {
            /**
             * Format: email
             * @description Address, unique without regard to case.
             */
            email: string;
            /** @description Id of the user in your system, unique. Null removes it. */
            external_id?: string | null;
            /** @description Login name, unique, stored in lower case. */
            username: string;
            first_name: string;
            last_name: string;
            /** @description A new password. Omitted or empty, the old one stays. */
            password?: string | null;
            /** @description Whether the user is an administrator of the panel. */
            root_admin?: boolean;
            /** @description A language that the panel has installed. */
            language?: string;
        };
        /** @description A page of a list. */
        NodePage: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Node"][];
            meta: components["schemas"]["PageMeta"];
        };
        /** @description A new node. */
        CreateNodeBody: {
            name: string;
            /** @description Since 1.12.0; ignored before. */
            description?: string | null;
            /** @description Number of the location. */
            location_id: number;
            /** @description Whether automatic deployment may use the node. True unless sent on creation. */
            public?: boolean;
            /** @description Host name or address under which browsers and the panel reach the daemon. */
            fqdn: string;
            /** @description `http` or `https`; the panel does not check it. */
            scheme: string;
            /** @description Whether a proxy in front of the daemon terminates TLS. */
            behind_proxy?: boolean;
            /** @description Memory that servers may be given, in MiB. */
            memory: number;
            /** @description Percent of `memory` that may be given out beyond it; -1 switches the check off. */
            memory_overallocate: number;
            /** @description Disk space that servers may be given, in MiB. */
            disk: number;
            /** @description Percent of `disk` that may be given out beyond it; -1 switches the check off. */
            disk_overallocate: number;
            /** @description Largest upload through the file manager, in MiB. At most 1024 on panels up to 1.11. */
            upload_size?: number;
            /** @description Directory for the files of the servers. `/var/lib/pterodactyl/volumes` unless sent on creation. */
            daemon_base?: string;
            /** @description Port of the daemon's SFTP server. */
            daemon_sftp: number;
            /** @description Port of the daemon's API. */
            daemon_listen: number;
            /** @description Whether the node is in maintenance. */
            maintenance_mode?: boolean;
        };
        /** @description The new node, and where it is found. */
        CreatedNode: {
            /** @constant */
            object: "node";
            attributes: components["schemas"]["NodeAttributes"];
            meta: components["schemas"]["CreatedMeta"];
        };
        /** @description What the node is to be. The required fields have to be sent every time; omitted `maintenance_mode` and `public` stay. */
        UpdateNodeBody: {
            name: string;
            /** @description Since 1.12.0; ignored before. */
            description?: string | null;
            /** @description Number of the location. */
            location_id: number;
            /** @description Whether automatic deployment may use the node. True unless sent on creation. */
            public?: boolean;
            /** @description Host name or address under which browsers and the panel reach the daemon. */
            fqdn: string;
            /** @description `http` or `https`; the panel does not check it. */
            scheme: string;
            /** @description Whether a proxy in front of the daemon terminates TLS. */
            behind_proxy?: boolean;
            /** @description Memory that servers may be given, in MiB. */
            memory: number;
            /** @description Percent of `memory` that may be given out beyond it; -1 switches the check off. */
            memory_overallocate: number;
            /** @description Disk space that servers may be given, in MiB. */
            disk: number;
            /** @description Percent of `disk` that may be given out beyond it; -1 switches the check off. */
            disk_overallocate: number;
            /** @description Largest upload through the file manager, in MiB. At most 1024 on panels up to 1.11. */
            upload_size?: number;
            /** @description Directory for the files of the servers. `/var/lib/pterodactyl/volumes` unless sent on creation. */
            daemon_base?: string;
            /** @description Port of the daemon's SFTP server. */
            daemon_sftp: number;
            /** @description Port of the daemon's API. */
            daemon_listen: number;
            /** @description Whether the node is in maintenance. */
            maintenance_mode?: boolean;
            /** @description True makes new tokens for the daemon. */
            reset_secret?: boolean;
        };
        /** @description How the daemon's API is reached. */
        NodeApiConfiguration: {
            /** @description Address that the daemon listens on. */
            host: string;
            /** @description Port of the daemon's API. */
            port: number;
            ssl: {
                enabled: boolean;
                cert: string;
                key: string;
            };
            /** @description Largest upload in MiB. */
            upload_limit: number;
        };
        /** @description Where the daemon keeps files and serves SFTP. */
        NodeSystemConfiguration: {
            /** @description Directory of the servers' files. */
            data: string;
            sftp: {
                bind_port: number;
            };
        };
        /** @description Configuration file of the daemon, without an envelope. It contains the secret of the daemon. */
        NodeConfiguration: {
            /** @description Whether the daemon logs more. Always false here. */
            debug: boolean;
            /**
             * Format: uuid
             * @description Uuid of the node.
             */
            uuid: string;
            /** @description Public part of the daemon's key, 16 characters. */
            token_id: string;
            /** @description Secret part of the daemon's key, 64 characters. */
            token: string;
            api: components["schemas"]["NodeApiConfiguration"];
            system: components["schemas"]["NodeSystemConfiguration"];
            /** @description Directories that servers may mount. */
            allowed_mounts: string[];
            /**
             * Format: uri
             * @description Address of the panel.
             */
            remote: string;
        };
        /** @description A page of a list. */
        AllocationPage: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Allocation"][];
            meta: components["schemas"]["PageMeta"];
        };
        /** @description Addresses and ports to add to the node. Those that exist are skipped silently. */
        CreateNodeAllocationsBody: {
            /** @description An IPv4 address, a host name that resolves to one, or a network from /25 to /32. */
            ip: string;
            /** @description Name to show instead of the address. */
            alias?: string | null;
            ports: string[];
        };
        /** @description A page of a list. */
        LocationPage: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Location"][];
            meta: components["schemas"]["PageMeta"];
        };
        /** @description A new location. */
        CreateLocationBody: {
            /** @description Short name, unique. */
            short: string;
            /** @description Long name. */
            long?: string | null;
        };
        /** @description The new location, and where it is found. */
        CreatedLocation: {
            /** @constant */
            object: "location";
            attributes: components["schemas"]["LocationAttributes"];
            meta: components["schemas"]["CreatedMeta"];
        };
        /** @description What the location is to be. `short` has to be sent every time. */
        UpdateLocationBody: {
            /** @description Short name, unique. */
            short: string;
            /** @description Long name. */
            long?: string | null;
        };
        /** @description A page of a list. */
        ServerPage: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Server"][];
            meta: components["schemas"]["PageMeta"];
        };
        /** @description Values of the egg's variables by their names in the environment. Every required variable has to be sent, also those with a default; optional ones that are omitted are stored empty, not with their default; unknown ones are dropped. Each value is checked with the variable's own rules (422 on `environment.{NAME}`). */
        CreateServerEnvironment: {
            [key: string]: string | number | boolean | null;
        };
        /** @description What the server may use of its node. Fractions are rounded. */
        ServerLimitsInput: {
            /** @description Memory in MiB; 0 is no limit. */
            memory: number;
            /** @description Swap in MiB; 0 is none, -1 no limit. */
            swap: number;
            /** @description Disk space in MiB; 0 is no limit. */
            disk: number;
            /** @description Weight of block I/O against other servers, usually 500. */
            io: number;
            /** @description Percent of one core; 200 is two cores, 0 no limit. */
            cpu: number;
            /** @description Cores that the server is pinned to, such as `0-3,5`. */
            threads?: string | null;
        };
        /** @description How many databases, allocations and backups the server may have. Null is stored as 0 on creation. */
        CreateServerFeatureLimits: {
            databases: number | null;
            allocations?: number | null;
            backups: number | null;
        };
        /** @description Allocations that are chosen by hand. The node follows from the default one. */
        ServerAllocationInput: {
            /** @description Number of a free allocation, which becomes the primary one. */
            default: number;
            /** @description Numbers of further free allocations. They should be on the same node, but the panel does not check. */
            additional?: number[];
        };
        /** @description Lets the panel choose node and port, at random among what fits: public nodes with room (also those in maintenance). Wins over `allocation`. */
        ServerDeploymentInput: {
            /** @description Numbers of the locations to look in; empty for all. */
            locations: number[];
            /** @description Whether the address must have no other servers. */
            dedicated_ip: boolean;
            /** @description Ports and ranges to choose from, as texts, at most 1000 ports; empty for any. What is no number is ignored. */
            port_range: string[];
        };
        /** @description A new server. Either `allocation` or `deploy` says where it goes. Nothing checks the capacity of the node when the allocation is given. */
        CreateServerBody: {
            /** @description Id of the server in your system. Unique, which makes a retry safe: on 422 `unique`, look the server up by it. Avoid slashes, such a server cannot be looked up. */
            external_id?: string | null;
            name: string;
            description?: string | null;
            /** @description Number of the owner. */
            user: number;
            /** @description Number of the egg; the nest follows from it. */
            egg: number;
            /** @description Image; need not be one of the egg's. */
            docker_image: string;
            /** @description Command that starts the server, with `{{VARIABLE}}` places. */
            startup: string;
            environment: components["schemas"]["CreateServerEnvironment"];
            /**
             * @description Whether the egg's installation script is skipped.
             * @default false
             */
            skip_scripts?: boolean;
            /**
             * @description Whether the server is spared when memory runs out.
             * @default true
             */
            oom_disabled?: boolean;
            limits: components["schemas"]["ServerLimitsInput"];
            feature_limits: components["schemas"]["CreateServerFeatureLimits"];
            allocation?: components["schemas"]["ServerAllocationInput"];
            deploy?: components["schemas"]["ServerDeploymentInput"];
            /**
             * @description Whether the server starts once it is installed.
             * @default false
             */
            start_on_completion?: boolean;
        };
        /** @description What the details are to be. They are replaced, so send all four. */
        UpdateServerDetailsBody: {
            name: string;
            /** @description Number of the owner. A new owner takes effect at once. */
            user: number;
            /** @description Id of the server in your system. Omitted, it becomes null. */
            external_id?: string | null;
            /** @description Text about the server. Omitted, it becomes empty. */
            description?: string | null;
        };
        /** @description How many databases, allocations and backups the server may have. Null is no limit for databases, counts as 0 for allocations, and is stored as 0 for backups. */
        UpdateServerFeatureLimits: {
            databases: number | null;
            /** @description Omitted, the limit becomes null. */
            allocations?: number | null;
            backups: number | null;
        };
        /** @description What the build is to be. The limits stand under `limits`, or, as old clients send them, at the top level. */
        UpdateServerBuildBody: {
            /** @description Number of the primary allocation; the server must have it already. */
            allocation: number;
            /** @description Whether the server is spared when memory runs out. Omitted, it stays. */
            oom_disabled?: boolean;
            limits?: components["schemas"]["ServerLimitsInput"];
            /** @deprecated */
            memory?: number;
            /** @deprecated */
            swap?: number;
            /** @deprecated */
            disk?: number;
            /** @deprecated */
            io?: number;
            /** @deprecated */
            cpu?: number;
            /** @deprecated */
            threads?: string | null;
            /** @description Numbers of allocations to add. Those that are taken, unknown or on another node are ignored silently. */
            add_allocations?: number[];
            /** @description Numbers of allocations to remove; foreign ones are ignored silently. Removing the primary one works only when the same request adds another, which then becomes the primary one. */
            remove_allocations?: number[];
            feature_limits: components["schemas"]["UpdateServerFeatureLimits"];
        };
        /** @description Values of the egg's variables by their names in the environment. Empty, the values stay, even after a change of egg. Otherwise every required variable has to be sent, and optional ones that are omitted become empty. Send texts ("49", "1", "0"): a number or boolean that passes the rule ends in 500. */
        UpdateServerEnvironment: {
            [key: string]: string | null;
        };
        /** @description What the startup is to be; all of it has to be sent. */
        UpdateServerStartupBody: {
            /** @description Command that starts the server, with `{{VARIABLE}}` places. */
            startup: string;
            environment: components["schemas"]["UpdateServerEnvironment"];
            /** @description Number of the egg. Another egg also changes the nest, but does not reinstall. */
            egg: number;
            /** @description Image; called `docker_image` on creation. */
            image: string;
            /** @description Whether the egg's installation script is skipped. */
            skip_scripts: boolean;
        };
        /** @description A new database. */
        CreateServerDatabaseBody: {
            /** @description Name, unique for the server; the panel puts `s{server}_` before it. */
            database: string;
            /** @description Addresses that may connect; `%` stands for any. */
            remote: string;
            /** @description Number of the database host. */
            host: number;
        };
        /** @description The new database, and where it is found. */
        CreatedServerDatabase: {
            /** @constant */
            object: "server_database";
            attributes: components["schemas"]["ServerDatabaseAttributes"];
            meta: components["schemas"]["CreatedMeta"];
        };
        /** @description A page of a list. */
        NestPage: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Nest"][];
            meta: components["schemas"]["PageMeta"];
        };
    };
    responses: {
        /** @description The panel has no such address. Answered without a key as well. */
        RouteNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "NotFoundHttpException",
                 *           "status": "404",
                 *           "detail": "The route api/application/zzz could not be found."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Not Found</title></html> */
                "text/html": string;
            };
        };
        /** @description The address does not know the method. */
        MethodNotAllowed: {
            headers: {
                allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "MethodNotAllowedHttpException",
                 *           "status": "405",
                 *           "detail": "The PUT method is not supported for route api/application/users. Supported methods: GET, HEAD, POST."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Method Not Allowed</title></html> */
                "text/html": string;
            };
        };
        /** @description Methods that the address knows, under `allow`. There is no body. */
        Options: {
            headers: {
                allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description What a browser may do from another origin. There is no body, and no key is needed. */
        Preflight: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Without `Accept: application/json` a 401 becomes a redirect to the sign-in page, and a 400 or 422 of the panel itself a redirect to the root page. A proxy that redirects http to https looks the same. */
        Redirect: {
            headers: {
                location: components["headers"]["Location"];
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                /** @example <!DOCTYPE html><html><body>Redirecting to https://panel.example.com/auth/login</body></html> */
                "text/html": string;
            };
        };
        /** @description There is no key, or it is not valid. This comes before a missing object is noticed. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "AuthenticationException",
                 *           "status": "401",
                 *           "detail": "Unauthenticated."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The key lacks the permission, is of the wrong kind, belongs to somebody who may not use this API, or may not be used from this address. */
        Forbidden: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Forbidden</title></html> */
                "text/html": string;
            };
        };
        /** @description Too many requests in this minute, counted for all keys of the user together; the two APIs have a bucket each. This comes before permissions. */
        TooManyRequests: {
            headers: {
                "retry-after": components["headers"]["RetryAfter"];
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "ThrottleRequestsException",
                 *           "status": "429",
                 *           "detail": "Too Many Attempts."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Too Many Requests</title></html> */
                "text/html": string;
            };
        };
        /** @description The panel failed; `code` is the class. Requests that race for something unique also end here (`UniqueConstraintViolationException`, `DataValidationException`): look up what exists before trying again. */
        ServerError: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "QueryException",
                 *           "status": "500",
                 *           "detail": "An unexpected error was encountered while processing this request, please try again."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Server Error</title></html> */
                "text/html": string;
            };
        };
        /** @description The panel is in maintenance. */
        Unavailable: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "HttpException",
                 *           "status": "503",
                 *           "detail": "Service Unavailable"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Service Unavailable</title></html> */
                "text/html": string;
            };
        };
        /** @description The panel refused: `BadRequestHttpException` for malformed JSON, `TwoFactorAuthRequiredException` when the panel demands two-factor authentication, and what the operation says. */
        BadRequest: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                "text/html": string;
            };
        };
        /** @description Fields do not fulfil their rules. One entry for every failed rule, in the order of the rules. */
        ValidationFailed: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "ValidationException",
                 *           "status": "422",
                 *           "detail": "The name field is required.",
                 *           "meta": {
                 *             "source_field": "name",
                 *             "rule": "required"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The object does not exist. */
        NotFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "NotFoundHttpException",
                 *           "status": "404",
                 *           "detail": "The requested resource could not be found on the server."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Not Found</title></html> */
                "text/html": string;
            };
        };
        /** @description Done. There is no body. */
        NoContent: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The daemon refused. The panel passes its status and text on. */
        DaemonRefused: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "DaemonConnectionException",
                 *           "status": "404",
                 *           "detail": "An error occurred on the remote host: The requested resource was not found on the system.. (request id: 8d0c5b8e-6a5c-4d0f-8d5e-0a7b4e1f2c3d)"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Not Found</title></html> */
                "text/html": string;
            };
        };
        /** @description The daemon failed; the panel passes its status on. 504 when the daemon cannot be reached, drops the connection or is silent. */
        DaemonFailed: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Bad Gateway</title></html> */
                "text/html": string;
            };
        };
        /** @description The server is on its way to another node. */
        ServerTransferring: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "ConflictHttpException",
                 *           "status": "409",
                 *           "detail": "Cannot toggle suspension status on a server that is currently being transferred."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Conflict</title></html> */
                "text/html": string;
            };
        };
    };
    parameters: {
        /** @description Number of the page, from 1. Beyond the last page the list is empty. */
        Page: number;
        /** @description Objects on a page. There is no upper bound. A negative number or a word ends in 500. */
        PerPage: number;
        /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
        IncludeUser: ("servers" | (string & Record<never, never>))[];
        /** @description Number of the user. */
        User: number;
        /** @description Id of the object in another system. Compared without case, accents and trailing spaces; one with a slash cannot be looked up. */
        ExternalId: string;
        /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
        IncludeNode: ("allocations" | "location" | "servers" | (string & Record<never, never>))[];
        /** @description Number of the node. */
        Node: number;
        /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
        IncludeAllocation: ("node" | "server" | (string & Record<never, never>))[];
        /** @description Number of the allocation. */
        Allocation: number;
        /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
        IncludeLocation: ("nodes" | "servers" | (string & Record<never, never>))[];
        /** @description Number of the location. */
        Location: number;
        /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
        IncludeServer: ("allocations" | "user" | "subusers" | "nest" | "egg" | "variables" | "location" | "node" | "databases" | (string & Record<never, never>))[];
        /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
        Server: number;
        /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
        IncludeServerDatabase: ("password" | "host" | (string & Record<never, never>))[];
        /** @description Number of the database. The panel does not check that it belongs to the server. */
        Database: number;
        /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
        IncludeNest: ("eggs" | "servers" | (string & Record<never, never>))[];
        /** @description Number of the nest. */
        Nest: number;
        /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
        IncludeEgg: ("nest" | "servers" | "config" | "script" | "variables" | (string & Record<never, never>))[];
        /** @description Number of the egg. */
        Egg: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Requests a minute that the user has, or those of a tighter limit that also applies.
         * @example 240
         */
        RateLimitLimit: number;
        /**
         * @description Requests that are left in this minute.
         * @example 239
         */
        RateLimitRemaining: number;
        /**
         * @description The sign-in page for 401, else the root page of the panel.
         * @example https://panel.example.com/auth/login
         */
        Location: string;
        /**
         * @description Seconds to wait.
         * @example 43
         */
        RetryAfter: number;
        /**
         * @description When the limit is lifted, in seconds since 1970.
         * @example 1795458462
         */
        RateLimitReset: number;
        /**
         * @description Methods that the address knows.
         * @example GET, HEAD, POST
         */
        Allow: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listUsers: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. Beyond the last page the list is empty. */
                page?: components["parameters"]["Page"];
                /** @description Objects on a page. There is no upper bound. A negative number or a word ends in 500. */
                per_page?: components["parameters"]["PerPage"];
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeUser"];
                /** @description What the list is ordered by; a minus turns the order round. Anything else is 400 `InvalidSortQuery`. */
                sort?: ("id" | "-id" | "uuid" | "-uuid")[];
                /** @description Keeps what contains the text, without case; a comma means "or", several filters must all match. */
                filter?: {
                    email?: string;
                    uuid?: string;
                    username?: string;
                    external_id?: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the users. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON and two-factor authentication that the panel
             *     demands (`BadRequestHttpException`, `TwoFactorAuthRequiredException`):
             *     - `InvalidFilterQuery`: a filter is not one of these.
             *     - `InvalidSortQuery`: an order is not one of these.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createUser: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeUser"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserBody"];
            };
        };
        responses: {
            /** @description The new user. */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedUser"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeUser"];
            };
            header?: never;
            path: {
                /** @description Number of the user. */
                user: components["parameters"]["User"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the user. */
                user: components["parameters"]["User"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON and two-factor authentication that the panel
             *     demands (`BadRequestHttpException`, `TwoFactorAuthRequiredException`):
             *     - `DisplayException`: the user still owns servers.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeUser"];
            };
            header?: never;
            path: {
                /** @description Number of the user. */
                user: components["parameters"]["User"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserBody"];
            };
        };
        responses: {
            /** @description The user after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUserByExternalId: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeUser"];
            };
            header?: never;
            path: {
                /** @description Id of the object in another system. Compared without case, accents and trailing spaces; one with a slash cannot be looked up. */
                external_id: components["parameters"]["ExternalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNodes: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. Beyond the last page the list is empty. */
                page?: components["parameters"]["Page"];
                /** @description Objects on a page. There is no upper bound. A negative number or a word ends in 500. */
                per_page?: components["parameters"]["PerPage"];
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeNode"];
                /** @description What the list is ordered by; a minus turns the order round. Anything else is 400 `InvalidSortQuery`. */
                sort?: ("id" | "-id" | "uuid" | "-uuid" | "memory" | "-memory" | "disk" | "-disk")[];
                /** @description Keeps what contains the text, without case; a comma means "or", several filters must all match. */
                filter?: {
                    uuid?: string;
                    name?: string;
                    fqdn?: string;
                    daemon_token_id?: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the nodes. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodePage"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON and two-factor authentication that the panel
             *     demands (`BadRequestHttpException`, `TwoFactorAuthRequiredException`):
             *     - `InvalidFilterQuery`: a filter is not one of these.
             *     - `InvalidSortQuery`: an order is not one of these.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createNode: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeNode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNodeBody"];
            };
        };
        responses: {
            /** @description The new node. */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedNode"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDeployableNodes: {
        parameters: {
            query: {
                /** @description Memory that the server needs, in MiB. `-1` does not mean unlimited here. */
                memory: number;
                /** @description Disk space that the server needs, in MiB. */
                disk: number;
                /** @description Numbers of the locations to look in; all unless sent. */
                "location_ids[]"?: number[];
                /** @description Number of the page, from 1. Beyond the last page the list is empty. */
                page?: components["parameters"]["Page"];
                /** @description Objects on a page. There is no upper bound. A negative number or a word ends in 500. */
                per_page?: components["parameters"]["PerPage"];
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeNode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nodes with room, with two more attributes: `sum_memory` and `sum_disk`. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodePage"] | components["schemas"]["NodeList"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON and two-factor authentication that the panel
             *     demands (`BadRequestHttpException`, `TwoFactorAuthRequiredException`):
             *     - `NoViableNodeException`: no node has the room.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNode: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeNode"];
            };
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The node. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Node"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteNode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON and two-factor authentication that the panel
             *     demands (`BadRequestHttpException`, `TwoFactorAuthRequiredException`):
             *     - `HasActiveServersException`: there are servers on the node.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateNode: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeNode"];
            };
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNodeBody"];
            };
        };
        responses: {
            /** @description The node after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Node"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON and two-factor authentication that the panel
             *     demands (`BadRequestHttpException`, `TwoFactorAuthRequiredException`):
             *     - `ConfigurationNotPersistedException`: the daemon could not be told. The change is stored all the same.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNodeConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration, without an envelope. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeConfiguration"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNodeAllocations: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. Beyond the last page the list is empty. */
                page?: components["parameters"]["Page"];
                /** @description Objects on a page. There is no upper bound. A negative number or a word ends in 500. */
                per_page?: components["parameters"]["PerPage"];
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeAllocation"];
                /** @description Keeps what matches; several filters must all match. */
                filter?: {
                    /** @description The whole address. */
                    ip?: string;
                    /** @description The whole port. */
                    port?: number | string;
                    /** @description A part of the alias. */
                    ip_alias?: string;
                    /** @description Number of the server; empty or 0 for allocations without a server. */
                    server_id?: number | string;
                };
            };
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the allocations. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationPage"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON and two-factor authentication that the panel
             *     demands (`BadRequestHttpException`, `TwoFactorAuthRequiredException`):
             *     - `InvalidFilterQuery`: a filter is not one of these.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createNodeAllocations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNodeAllocationsBody"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON and two-factor authentication that the panel
             *     demands (`BadRequestHttpException`, `TwoFactorAuthRequiredException`):
             *     - `PortOutOfRangeException`: a port is below 1025 or above 65535.
             *     - `TooManyPortsInRangeException`: a range has more than 1000 ports.
             *     - `InvalidPortMappingException`: a port is no number.
             *     - `CidrOutOfRangeException`: a network is not from /25 to /32.
             *     - `DisplayException`: the address cannot be read.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteNodeAllocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the node. */
                node: components["parameters"]["Node"];
                /** @description Number of the allocation. */
                allocation: components["parameters"]["Allocation"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON and two-factor authentication that the panel
             *     demands (`BadRequestHttpException`, `TwoFactorAuthRequiredException`):
             *     - `ServerUsingAllocationException`: a server has the allocation.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLocations: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. Beyond the last page the list is empty. */
                page?: components["parameters"]["Page"];
                /** @description Objects on a page. There is no upper bound. A negative number or a word ends in 500. */
                per_page?: components["parameters"]["PerPage"];
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeLocation"];
                /** @description What the list is ordered by; a minus turns the order round. Anything else is 400 `InvalidSortQuery`. */
                sort?: ("id" | "-id")[];
                /** @description Keeps what contains the text, without case; a comma means "or", several filters must all match. */
                filter?: {
                    short?: string;
                    long?: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the locations. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationPage"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON and two-factor authentication that the panel
             *     demands (`BadRequestHttpException`, `TwoFactorAuthRequiredException`):
             *     - `InvalidFilterQuery`: a filter is not one of these.
             *     - `InvalidSortQuery`: an order is not one of these.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createLocation: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeLocation"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLocationBody"];
            };
        };
        responses: {
            /** @description The new location. */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedLocation"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLocation: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeLocation"];
            };
            header?: never;
            path: {
                /** @description Number of the location. */
                location: components["parameters"]["Location"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The location. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the location. */
                location: components["parameters"]["Location"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON and two-factor authentication that the panel
             *     demands (`BadRequestHttpException`, `TwoFactorAuthRequiredException`):
             *     - `HasActiveNodesException`: there are nodes in the location.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateLocation: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeLocation"];
            };
            header?: never;
            path: {
                /** @description Number of the location. */
                location: components["parameters"]["Location"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLocationBody"];
            };
        };
        responses: {
            /** @description The location after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listServers: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. Beyond the last page the list is empty. */
                page?: components["parameters"]["Page"];
                /** @description Objects on a page. There is no upper bound. A negative number or a word ends in 500. */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @deprecated
                 * @description Accepted, but without effect.
                 */
                search?: string;
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeServer"];
                /** @description What the list is ordered by; a minus turns the order round. Anything else is 400 `InvalidSortQuery`. */
                sort?: ("id" | "-id" | "uuid" | "-uuid")[];
                /** @description Keeps what contains the text, without case; a comma means "or", several filters must all match. */
                filter?: {
                    uuid?: string;
                    uuidShort?: string;
                    name?: string;
                    description?: string;
                    image?: string;
                    external_id?: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the servers. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerPage"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON and two-factor authentication that the panel
             *     demands (`BadRequestHttpException`, `TwoFactorAuthRequiredException`):
             *     - `InvalidFilterQuery`: a filter is not one of these.
             *     - `InvalidSortQuery`: an order is not one of these.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createServer: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeServer"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateServerBody"];
            };
        };
        responses: {
            /** @description The new server, installing. */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Server"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON and two-factor authentication that the panel
             *     demands (`BadRequestHttpException`, `TwoFactorAuthRequiredException`):
             *     - `NoViableNodeException`: with `deploy`, a location does not exist or no node has the room.
             *     - `NoViableAllocationException`: with `deploy`, no port is free.
             *     - `DisplayException`: with `deploy`, there are more than 1000 ports to choose from.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            "4XX": components["responses"]["DaemonRefused"];
            "5XX": components["responses"]["DaemonFailed"];
        };
    };
    getServer: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeServer"];
            };
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Server"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            "4XX": components["responses"]["DaemonRefused"];
            "5XX": components["responses"]["DaemonFailed"];
        };
    };
    getServerByExternalId: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeServer"];
            };
            header?: never;
            path: {
                /** @description Id of the object in another system. Compared without case, accents and trailing spaces; one with a slash cannot be looked up. */
                external_id: components["parameters"]["ExternalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Server"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateServerDetails: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeServer"];
            };
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateServerDetailsBody"];
            };
        };
        responses: {
            /** @description The server after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Server"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateServerBuild: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeServer"];
            };
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateServerBuildBody"];
            };
        };
        responses: {
            /** @description The server after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Server"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON and two-factor authentication that the panel
             *     demands (`BadRequestHttpException`, `TwoFactorAuthRequiredException`):
             *     - `DisplayException`: the primary allocation is not the server's, or is removed while none takes its
             *       place.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateServerStartup: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeServer"];
            };
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateServerStartupBody"];
            };
        };
        responses: {
            /** @description The server after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Server"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    suspendServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ServerTransferring"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            "4XX": components["responses"]["DaemonRefused"];
            "5XX": components["responses"]["DaemonFailed"];
        };
    };
    unsuspendServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ServerTransferring"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            "4XX": components["responses"]["DaemonRefused"];
            "5XX": components["responses"]["DaemonFailed"];
        };
    };
    reinstallServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            "4XX": components["responses"]["DaemonRefused"];
            "5XX": components["responses"]["DaemonFailed"];
        };
    };
    forceDeleteServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listServerDatabases: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeServerDatabase"];
            };
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The databases. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerDatabaseList"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createServerDatabase: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeServerDatabase"];
            };
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateServerDatabaseBody"];
            };
        };
        responses: {
            /** @description The new database. */
            201: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedServerDatabase"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON and two-factor authentication that the panel
             *     demands (`BadRequestHttpException`, `TwoFactorAuthRequiredException`):
             *     - `DuplicateDatabaseNameException`: the server has a database of that name.
             *     - `TooManyDatabasesException`: the limit of the server is reached, or 0.
             */
            400: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    /** @example <!DOCTYPE html><html lang="en"><title>Bad Request</title></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getServerDatabase: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeServerDatabase"];
            };
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
                /** @description Number of the database. The panel does not check that it belongs to the server. */
                database: components["parameters"]["Database"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The database. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerDatabase"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteServerDatabase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
                /** @description Number of the database. The panel does not check that it belongs to the server. */
                database: components["parameters"]["Database"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resetServerDatabasePassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the server. Never put anything but digits here: the database only looks at the leading ones, so a uuid can hit a foreign server. */
                server: components["parameters"]["Server"];
                /** @description Number of the database. The panel does not check that it belongs to the server. */
                database: components["parameters"]["Database"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNests: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. Beyond the last page the list is empty. */
                page?: components["parameters"]["Page"];
                /** @description Objects on a page. There is no upper bound. A negative number or a word ends in 500. */
                per_page?: components["parameters"]["PerPage"];
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeNest"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the nests. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NestPage"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNest: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeNest"];
            };
            header?: never;
            path: {
                /** @description Number of the nest. */
                nest: components["parameters"]["Nest"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nest. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nest"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNestEggs: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeEgg"];
            };
            header?: never;
            path: {
                /** @description Number of the nest. */
                nest: components["parameters"]["Nest"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The eggs. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EggList"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNestEgg: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeEgg"];
            };
            header?: never;
            path: {
                /** @description Number of the nest. */
                nest: components["parameters"]["Nest"];
                /** @description Number of the egg. */
                egg: components["parameters"]["Egg"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The egg. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Egg"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
