// Written by scripts/generate.ts from the documents under openapi/. Change those, not this.

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List servers
         * @description A page of the servers that the user owns or is a subuser of, or others by `type`. They cannot be sorted. `variables` is a null resource without `startup.read`.
         */
        get: operations["listServers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List permissions
         * @description Everything that subusers can be allowed.
         */
        get: operations["listPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the account
         * @description The account of the key's user.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the user name
         * @description The password is checked before the name. 403 for an account that another system keeps.
         */
        put: operations["updateUsername"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the e-mail address
         * @description The password is checked before the address. At most three times in 24 hours. 403 for an account that another system keeps.
         */
        put: operations["updateEmail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the password
         * @description The old password is checked before the new one. 403 for an account that another system keeps.
         */
        put: operations["updatePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the activity of the account
         * @description A page of what was done with the account. Without `sort` the oldest came first.
         */
        get: operations["listAccountActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description All keys of the account, without their secrets.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Makes a key. `meta.secret_token` is its second part and is shown once: the key is `identifier` followed by it. At most 25 keys.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/api-keys/{identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the key, its first 16 characters. */
                identifier: components["parameters"]["Identifier"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an API key
         * @description Deletes a key, which may be the one that is used. Unknown and foreign keys are 404.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/ssh-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List SSH keys
         * @description All public keys of the account.
         */
        get: operations["listSshKeys"];
        put?: never;
        /**
         * Add an SSH key
         * @description Adds a public key for SFTP. It comes back in PKCS #8 form.
         */
        post: operations["createSshKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/ssh-keys/{fingerprint}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description SHA-256 fingerprint, in base 64. One with a slash cannot be addressed. */
                fingerprint: components["parameters"]["Fingerprint"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an SSH key
         * @description Removes a key by its fingerprint; one that does not exist is 404. **A fingerprint with a slash cannot be addressed.**
         */
        delete: operations["deleteSshKey"];
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
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        /**
         * Read a server
         * @description A server, in every state: with the list, the only route that works while it is suspended or installs. An unknown server and one that the user may not see are told apart by the text of the 404. Without an allocation that the subuser may see 500 `ErrorException`.
         */
        get: operations["getServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/websocket": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        /**
         * Get access to the console
         * @description A token and the address of the daemon's websocket. Works while the daemon is down. Administrators who may update servers also have it in every state of the server. The token is valid for 10 minutes.
         */
        get: operations["getWebsocketCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/resources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        /**
         * Read what a server uses
         * @description Power state and use of resources, kept by the panel for 20 seconds for everybody. The daemon is given up after a second; any fault is `current_state: missing` with zeros.
         */
        get: operations["getServerResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        /**
         * List the activity of a server
         * @description A page of what was done with the server. Without `sort` the oldest came first.
         */
        get: operations["listServerActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/command": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a command to the console
         * @description Sends a line to the server. Its output comes over the websocket. **204 whatever the daemon answers**: a stopped server gets nothing, and nobody is told. Only a daemon that cannot be reached is 500 `ConnectionException`.
         */
        post: operations["sendCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/power": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start, stop, restart or kill a server
         * @description 204 means that the daemon accepted it, not that it is done. `stop` and `kill` need `control.stop`. An unknown signal is 422, also for those who may not.
         */
        post: operations["sendPowerSignal"];
        delete?: never;
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
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        /**
         * List databases
         * @description All databases of the server, without pages. `include=password` needs `database.view-password` as well, and is a null resource otherwise.
         */
        get: operations["listDatabases"];
        put?: never;
        /**
         * Create a database
         * @description Makes a database; the answer has the password. 500 `QueryException` when the database host is down. **On a panel with SQLite it is always 500 `QueryException`**, after the database was made on the host.
         */
        post: operations["createDatabase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/databases/{database}/rotate-password": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Number of the database. */
                database: components["parameters"]["Database"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the password of a database
         * @description Makes a new password and returns it; a null resource without `database.view-password`. 500 `QueryException` when the database host is down.
         */
        post: operations["rotateDatabasePassword"];
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
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Number of the database. */
                database: components["parameters"]["Database"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a database
         * @description Deletes a database; one of another server is 404. 500 `QueryException` when the database host is down.
         */
        delete: operations["deleteDatabase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/files/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        /**
         * List a directory
         * @description Everything in a directory, without pages.
         */
        get: operations["listFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/files/contents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        /**
         * Read a file
         * @description Contents of a file as text, 4 MiB at most unless the panel allows more. Also those of a JSON file, which look like JSON. What is not there or no text is 500: `FileNotFoundException`, `FileNotEditableException`.
         */
        get: operations["getFileContents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/files/download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        /**
         * Get an address to download a file
         * @description An address of the daemon that works once, without a key, for 15 minutes. It is given for files that do not exist, and while the daemon is down.
         */
        get: operations["getFileDownloadUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/files/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename or move files
         * @description Renames files and directories below a directory.
         */
        put: operations["renameFiles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/files/copy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a file
         * @description Places a copy next to the file.
         */
        post: operations["copyFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/files/write": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a file
         * @description Replaces or makes a file, with the directories that it needs. Send `text/plain`: with a JSON content type the contents have to be valid JSON. A directory of that name is 500 `FileExistsException`.
         */
        post: operations["writeFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/files/compress": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put files into an archive
         * @description Makes an archive in the directory. The answer waits until it is done, up to 15 minutes.
         */
        post: operations["compressFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/files/decompress": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unpack an archive
         * @description Unpacks an archive into its directory. The answer waits until it is done, up to 15 minutes.
         */
        post: operations["decompressFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/files/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete files
         * @description Deletes files and directories below a directory.
         */
        post: operations["deleteFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/files/create-folder": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a directory
         * @description Makes a directory. One that exists is 500 `FileExistsException`.
         */
        post: operations["createFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/files/chmod": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the permissions of files
         * @description Changes the permissions of files below a directory.
         */
        post: operations["chmodFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/files/pull": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the daemon fetch a file
         * @description Fetches a file from an address into a directory. Limited on its own; the answer shows that limit in its headers.
         */
        post: operations["pullFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/files/upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        /**
         * Get an address to upload files
         * @description An address of the daemon to POST a form to, with the files as `files` and `&directory=/path` behind it; without a key, once, for 15 minutes. It is given while the daemon is down.
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
    "/servers/{server}/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        /**
         * List schedules
         * @description All schedules with their tasks, without pages.
         */
        get: operations["listSchedules"];
        put?: never;
        /**
         * Create a schedule
         * @description Makes a schedule without tasks. An omitted `is_active` is false.
         */
        post: operations["createSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/schedules/{schedule}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Number of the schedule. */
                schedule: components["parameters"]["Schedule"];
            };
            cookie?: never;
        };
        /**
         * Read a schedule
         * @description A schedule with its tasks.
         */
        get: operations["getSchedule"];
        put?: never;
        /**
         * Replace a schedule
         * @description Replaces everything but the tasks, so send all fields: an omitted `is_active` is false.
         */
        post: operations["updateSchedule"];
        /**
         * Delete a schedule
         * @description Deletes a schedule with its tasks.
         */
        delete: operations["deleteSchedule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/schedules/{schedule}/execute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Number of the schedule. */
                schedule: components["parameters"]["Schedule"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a schedule now
         * @description Puts a schedule into the queue, to be run at once.
         */
        post: operations["executeSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/schedules/{schedule}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Number of the schedule. */
                schedule: components["parameters"]["Schedule"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a task to a schedule
         * @description Adds a task, at the end unless `sequence_id` says otherwise. At most 10.
         */
        post: operations["createScheduleTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/schedules/{schedule}/tasks/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Number of the schedule. */
                schedule: components["parameters"]["Schedule"];
                /** @description Number of the task. */
                task: components["parameters"]["Task"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a task
         * @description Replaces a task; an omitted `continue_on_failure` is false.
         */
        post: operations["updateScheduleTask"];
        /**
         * Delete a task
         * @description Deletes a task; those after it move up.
         */
        delete: operations["deleteScheduleTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/network/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        /**
         * List allocations
         * @description All allocations of the server.
         */
        get: operations["listAllocations"];
        put?: never;
        /**
         * Add an allocation
         * @description Lets the panel choose a port of the range that it is set to, on the address of the server. A server without an allocation is 500 `ErrorException`.
         */
        post: operations["createAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/network/allocations/{allocation}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Number of the allocation. */
                allocation: components["parameters"]["Allocation"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an allocation's note
         * @description Sets the note; null clears it.
         */
        post: operations["updateAllocation"];
        /**
         * Remove an allocation
         * @description Takes an allocation from the server. None when the limit is null or 0. **The primary one can be taken, too**: the server keeps pointing to it although it is free for others, and subusers without `allocation.read` get 500 for the server.
         */
        delete: operations["deleteAllocation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/network/allocations/{allocation}/primary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Number of the allocation. */
                allocation: components["parameters"]["Allocation"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an allocation the primary one
         * @description Takes effect with the next start. `is_default` of the answer may still be the old one.
         */
        post: operations["setPrimaryAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        /**
         * List subusers
         * @description All subusers of the server.
         */
        get: operations["listSubusers"];
        put?: never;
        /**
         * Add a subuser
         * @description Lets a user in. An unknown address gets an account, whose name is the local part and three random letters. Nobody can give more than it has. Requests at the same time can both succeed.
         */
        post: operations["createSubuser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/users/{user}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Uuid of the subuser. */
                user: components["parameters"]["SubuserUuid"];
            };
            cookie?: never;
        };
        /**
         * Read a subuser
         * @description A subuser. Nobody can read itself (403).
         */
        get: operations["getSubuser"];
        put?: never;
        /**
         * Replace a subuser's permissions
         * @description Replaces the permissions. Nobody can change itself, or give more than it has (403).
         */
        post: operations["updateSubuser"];
        /**
         * Remove a subuser
         * @description Shuts a subuser out; tokens for the console lose their effect.
         */
        delete: operations["deleteSubuser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/backups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        /**
         * List backups
         * @description A page of the backups of the server, with their number.
         */
        get: operations["listBackups"];
        put?: never;
        /**
         * Create a backup
         * @description Starts a backup; it runs until `completed_at` is set, or `backup completed:{uuid}` comes over the websocket. At most two in 600 seconds, deleted ones included. A failing daemon leaves none behind.
         */
        post: operations["createBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/backups/{backup}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Uuid of the backup. */
                backup: components["parameters"]["Backup"];
            };
            cookie?: never;
        };
        /**
         * Read a backup
         * @description A backup by its uuid.
         */
        get: operations["getBackup"];
        put?: never;
        post?: never;
        /**
         * Delete a backup
         * @description Deletes a backup that is not locked. One that the daemon does not know is fine.
         */
        delete: operations["deleteBackup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/backups/{backup}/download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Uuid of the backup. */
                backup: components["parameters"]["Backup"];
            };
            cookie?: never;
        };
        /**
         * Get an address to download a backup
         * @description An address of the daemon (15 minutes) or of the storage (5 minutes) that works without a key. It is given for a running backup as well.
         */
        get: operations["getBackupDownloadUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/backups/{backup}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Uuid of the backup. */
                backup: components["parameters"]["Backup"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a backup
         * @description Gives a backup another name.
         */
        put: operations["renameBackup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/backups/{backup}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Uuid of the backup. */
                backup: components["parameters"]["Backup"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock or unlock a backup
         * @description Turns the lock round. Never repeat it blindly: a second request undoes the first.
         */
        post: operations["toggleBackupLock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/backups/{backup}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Uuid of the backup. */
                backup: components["parameters"]["Backup"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a backup
         * @description Sets `status` to `restoring_backup` until the daemon is done. The server has to be in no other state, and the backup finished.
         */
        post: operations["restoreBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/startup": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        /**
         * Read how a server is started
         * @description The variables that the user may see, the command, and the images of the egg.
         */
        get: operations["getStartup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/startup/variable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a variable
         * @description Sets a variable to a value that fulfils its rules (422 on `value`). Unknown, read-only and hidden variables are 400, for administrators too. Numbers and booleans are fine: the answer repeats them as they were sent.
         */
        put: operations["updateStartupVariable"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/settings/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename a server
         * @description Changes the name. A description is ignored: it has a route of its own.
         */
        post: operations["renameServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/settings/description": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the description
         * @description Sets the text about the server; null or nothing clears it. Where the panel does not let customers edit it: 403 with an empty list for a body.
         */
        post: operations["updateServerDescription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/settings/reinstall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reinstall a server
         * @description Stops the server and runs the installation again; `status` is `installing` until it ends.
         */
        post: operations["reinstallServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server}/settings/docker-image": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Choose an image
         * @description Chooses one of the egg's images. Not when an administrator has set one that is not among them.
         */
        put: operations["setDockerImage"];
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
        /** @description Where SFTP connects to. The login is the user name, a dot and the server's identifier. */
        SftpDetails: {
            /** @description Host name or address of the node. */
            ip: string;
            /** @description Host name that is to be shown instead of `ip`. */
            alias: string | null;
            /** @description Port of the SFTP server. */
            port: number;
        };
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
            /**
             * @deprecated
             * @description The opposite of `oom_killer`. Only answers have it: in a request it is ignored without a word.
             */
            oom_disabled: boolean;
            /** @description Whether the server may be killed when memory runs out. */
            oom_killer: boolean;
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
        /**
         * @description What keeps a server from being used. Null when it is installed and idle or running: this is not the power state, and a transfer does not show. `installing` during every installation, `install_failed` after a failed first one, `reinstall_failed` after a failed later one; the client API is closed after either.
         * @enum {string|null}
         */
        ServerStatus: "installing" | "install_failed" | "reinstall_failed" | "suspended" | "restoring_backup" | null;
        /** @description An address and port of the server. */
        AllocationAttributes: {
            /** @description Number of the allocation. */
            id: number;
            /** @description IP address. */
            ip: string;
            /** @description Name to show instead of the address. The application API calls it `alias`. */
            ip_alias: string | null;
            /** @description Port. */
            port: number;
            /** @description Note of the customer. */
            notes: string | null;
            /** @description Whether this is the primary allocation. */
            is_default: boolean;
        };
        /** @description An address and port of the server. */
        Allocation: {
            /** @constant */
            object: "allocation";
            attributes: components["schemas"]["AllocationAttributes"];
        };
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
        /** @description A variable of the server's egg with its value. */
        EggVariableAttributes: {
            /** @description Name to show. */
            name: string;
            /** @description Text about the variable. */
            description: string | null;
            /** @description Name in the environment. */
            env_variable: string;
            /** @description What the egg suggests. */
            default_value: string | null;
            /** @description Value of the server; null when it was never set. Right after a change it is repeated as it was sent, else it is a text. */
            server_value: string | number | boolean | null;
            /** @description Whether the user may change it. */
            is_editable: boolean;
            /** @description What values must fulfil, as Laravel rules joined by `|`: `required|string|max:20`. The application API has them as a list. */
            rules: string;
        };
        /** @description A variable of the server's egg with its value. */
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
        /** @description Egg of a server. */
        EggAttributes: {
            /**
             * Format: uuid
             * @description Identifier of the egg that never changes.
             */
            uuid: string;
            /** @description Name of the egg. */
            name: string;
        };
        /** @description Egg of a server. */
        Egg: {
            /** @constant */
            object: "egg";
            attributes: components["schemas"]["EggAttributes"];
        };
        /** @description A permission of a subuser. */
        Permission: "websocket.connect" | "control.console" | "control.start" | "control.stop" | "control.restart" | "file.read" | "file.read-content" | "file.create" | "file.update" | "file.delete" | "file.archive" | "file.sftp" | "backup.read" | "backup.create" | "backup.delete" | "backup.download" | "backup.restore" | "schedule.read" | "schedule.create" | "schedule.update" | "schedule.delete" | "user.read" | "user.create" | "user.update" | "user.delete" | "database.read" | "database.create" | "database.update" | "database.delete" | "database.view-password" | "allocation.read" | "allocation.create" | "allocation.update" | "allocation.delete" | "activity.read" | "mount.read" | "mount.update" | "startup.read" | "startup.update" | "startup.docker-image" | "settings.rename" | "settings.description" | "settings.reinstall" | "settings.change-icon" | (string & Record<never, never>);
        /** @description What a subuser may do. A list, except when the same permission was submitted twice: the panel then leaves a gap, and PHP writes a list with a gap as an object with numbers for keys. */
        PermissionList: components["schemas"]["Permission"][] | {
            [key: string]: components["schemas"]["Permission"];
        };
        /** @description A user whom the owner of the server lets in. */
        SubuserAttributes: {
            /**
             * Format: uuid
             * @description Identifier of the user that never changes.
             */
            uuid: string;
            /** @description Login name, in lower case. */
            username: string;
            /** @description Address of the user, in lower case. */
            email: string;
            /** @description Language of the panel for this user. */
            language: string;
            /** @description Address of the picture. */
            image: string;
            /** @description Whether the user is an administrator of some kind: has a role with a permission. */
            admin: boolean;
            /** @description Whether the user has the root role. */
            root_admin: boolean;
            /** @description Whether two-factor authentication is switched on. */
            "2fa_enabled": boolean;
            /**
             * Format: date-time
             * @description When the user was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the user was last changed.
             */
            updated_at: string;
            permissions: components["schemas"]["PermissionList"];
        };
        /** @description A user whom the owner of the server lets in. */
        Subuser: {
            /** @constant */
            object: "server_subuser";
            attributes: components["schemas"]["SubuserAttributes"];
        };
        /** @description All of it at once, without pages. */
        SubuserList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Subuser"][];
        };
        /** @description What comes with every answer, and what else was asked for with `include`. */
        ServerRelationships: {
            /** @description Addresses of the server; only the primary one, without its notes, when the user lacks `allocation.read`. */
            allocations: components["schemas"]["AllocationList"] | components["schemas"]["NullResource"];
            /** @description Variables that the user may see; a null resource without `startup.read`. */
            variables: components["schemas"]["EggVariableList"] | components["schemas"]["NullResource"];
            /** @description Egg of the server. */
            egg?: components["schemas"]["Egg"] | components["schemas"]["NullResource"];
            /** @description Subusers of the server; a null resource without `user.read`. */
            subusers?: components["schemas"]["SubuserList"] | components["schemas"]["NullResource"];
        };
        /** @description A server as the people who use it see it. */
        ServerAttributes: {
            /** @description Whether the key's user owns the server. */
            server_owner: boolean;
            /** @description First 8 characters of the uuid. */
            identifier: string;
            /** @description Number of the server on the application API. */
            internal_id: number;
            /**
             * Format: uuid
             * @description Identifier of the server that never changes.
             */
            uuid: string;
            /** @description Name of the server. */
            name: string;
            /** @description Name of the node. */
            node: string;
            /** @description Whether the node is in maintenance; most routes of the server then answer 409. */
            is_node_under_maintenance: boolean;
            sftp_details: components["schemas"]["SftpDetails"];
            /** @description Text about the server; empty when there is none. Missing where the panel does not let customers edit it. */
            description?: string;
            limits: components["schemas"]["ServerLimits"];
            /** @description Command that starts the server, with the values filled in. Values that the user may not see are `[hidden]`. */
            invocation: string;
            /** @description Image that the server runs in. */
            docker_image: string;
            /** @description Features of the egg that a panel reacts to, such as `eula`. */
            egg_features: string[] | null;
            feature_limits: components["schemas"]["FeatureLimits"];
            status: components["schemas"]["ServerStatus"];
            /** @description Whether `status` is `suspended`. */
            is_suspended: boolean;
            /** @description Whether `status` is `installing`, `install_failed` or `reinstall_failed`. */
            is_installing: boolean;
            /** @description Whether the server is on its way to another node; `status` does not show it. */
            is_transferring: boolean;
            relationships: components["schemas"]["ServerRelationships"];
        };
        /** @description A server as the people who use it see it. */
        Server: {
            /** @constant */
            object: "server";
            attributes: components["schemas"]["ServerAttributes"];
        };
        /** @description Neighbouring pages; nothing for a single page. */
        PageLinks: {
            /** Format: uri */
            next?: string;
            /** Format: uri */
            previous?: string;
        };
        /** @description How PHP writes an empty map. */
        EmptyList: unknown[];
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
        ServerPage: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Server"][];
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
            code: "AccessDeniedHttpException" | "AuthenticationException" | "AutoAllocationNotEnabledException" | "BackupLockedException" | "BadRequestHttpException" | "CidrOutOfRangeException" | "ConflictHttpException" | "ConnectionException" | "DisplayException" | "DuplicateDatabaseNameException" | "Error" | "ErrorException" | "FileExistsException" | "FileNotEditableException" | "FileNotFoundException" | "HasActiveServersException" | "HttpException" | "HttpForbiddenException" | "InvalidFileUploadException" | "InvalidFilterQuery" | "InvalidPasswordProvidedException" | "InvalidPortMappingException" | "InvalidSortQuery" | "MethodNotAllowedHttpException" | "NoAutoAllocationSpaceAvailableException" | "NoSuitableDatabaseHostException" | "NoViableAllocationException" | "NoViableNodeException" | "NotFoundHttpException" | "PDOException" | "PanelException" | "PortOutOfRangeException" | "QueryException" | "RequestException" | "RoleAlreadyExists" | "RoleDoesNotExist" | "ServerStateConflictException" | "ServerSubuserExistsException" | "ServerUsingAllocationException" | "ServiceLimitExceededException" | "ThrottleRequestsException" | "TooManyBackupsException" | "TooManyDatabasesException" | "TooManyPortsInRangeException" | "TooManyRequestsHttpException" | "TypeError" | "UniqueConstraintViolationException" | "UserIsServerOwnerException" | "ValidationException" | (string & Record<never, never>);
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
        /** @description Everything that a subuser can be allowed. */
        SystemPermissionsAttributes: {
            /** @description All of them, without explanations. */
            permissions: components["schemas"]["Permission"][];
        };
        /** @description Everything that a subuser can be allowed. */
        SystemPermissions: {
            /** @constant */
            object: "system_permissions";
            attributes: components["schemas"]["SystemPermissionsAttributes"];
        };
        /** @description The account that the key belongs to. */
        AccountAttributes: {
            /**
             * Format: uuid
             * @description Identifier of the user that never changes.
             */
            uuid: string;
            /** @description Login name, in lower case. */
            username: string;
            /** @description Address of the user, in lower case. */
            email: string;
            /** @description Language of the panel for this user. */
            language: string;
            /** @description Address of the picture. */
            image: string;
            /** @description Whether the user is an administrator of some kind: has a role with a permission. */
            admin: boolean;
            /** @description Whether the user has the root role. */
            root_admin: boolean;
            /** @description Whether two-factor authentication is switched on. */
            "2fa_enabled": boolean;
            /**
             * Format: date-time
             * @description When the user was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the user was last changed.
             */
            updated_at: string;
        };
        /** @description The account that the key belongs to. */
        Account: {
            /** @constant */
            object: "user";
            attributes: components["schemas"]["AccountAttributes"];
        };
        /** @description The new user name. */
        UpdateUsernameBody: {
            /** @description Login name, unique, stored in lower case. */
            username: string;
            /** @description Current password of the account; checked before everything else. */
            password: string;
        };
        /** @description The new address. */
        UpdateEmailBody: {
            /**
             * Format: email
             * @description The new address, unique.
             */
            email: string;
            /** @description Current password of the account; checked before everything else. */
            password: string;
        };
        /** @description The new password. */
        UpdatePasswordBody: {
            /** @description Current password of the account; checked before everything else. */
            current_password: string;
            /** @description The new password. */
            password: string;
            /** @description The new password again. */
            password_confirmation: string;
        };
        /** @description Details of an event; an empty list when there are none. A list is accompanied by its length under `{key}_count`, or `count`. Addresses of others are `[hidden]`. */
        ActivityProperties: {
            [key: string]: unknown;
        } | components["schemas"]["EmptyList"];
        /** @description A user as others see it. */
        UserAttributes: {
            /**
             * Format: uuid
             * @description Identifier of the user that never changes.
             */
            uuid: string;
            /** @description Login name, in lower case. */
            username: string;
            /** @description Address of the user, in lower case. */
            email: string;
            /** @description Language of the panel for this user. */
            language: string;
            /** @description Address of the picture. */
            image: string;
            /** @description Whether the user is an administrator of some kind: has a role with a permission. */
            admin: boolean;
            /** @description Whether the user has the root role. */
            root_admin: boolean;
            /** @description Whether two-factor authentication is switched on. */
            "2fa_enabled": boolean;
            /**
             * Format: date-time
             * @description When the user was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the user was last changed.
             */
            updated_at: string;
        };
        /** @description A user as others see it. */
        User: {
            /** @constant */
            object: "user";
            attributes: components["schemas"]["UserAttributes"];
        };
        /** @description What was asked for with `include`. */
        ActivityLogRelationships: {
            /** @description Who did it; a null resource for the system and for deleted users. */
            actor?: components["schemas"]["User"] | components["schemas"]["NullResource"];
        };
        /** @description Something that was done. */
        ActivityLogAttributes: {
            /** @description Hash of the entry's number. */
            id: string;
            /** @description What was done: `server:power.start`, `user:account.email-changed`. */
            event: string;
            /** @description Whether it was done through an API key. */
            is_api: boolean;
            /** @description Address that it came from. Null unless it is one's own action or one is an administrator. */
            ip: string | null;
            /** @description Text about the entry. */
            description: string | null;
            properties: components["schemas"]["ActivityProperties"];
            /** @description Whether there are details that the panel's own text does not show. */
            has_additional_metadata: boolean;
            /**
             * Format: date-time
             * @description When it was done, in the time zone of the panel.
             */
            timestamp: string;
            relationships?: components["schemas"]["ActivityLogRelationships"];
        };
        /** @description Something that was done. */
        ActivityLog: {
            /** @constant */
            object: "activity_log";
            attributes: components["schemas"]["ActivityLogAttributes"];
        };
        /** @description A page of a list. */
        ActivityLogPage: {
            /** @constant */
            object: "list";
            data: components["schemas"]["ActivityLog"][];
            meta: components["schemas"]["PageMeta"];
        };
        /** @description A key of the client API. The key itself is `identifier` followed by the secret, which is shown once. */
        ApiKeyAttributes: {
            /** @description First 16 characters of the key, beginning with `ptlc_`, or `pacc_` on Pelican. */
            identifier: string;
            /** @description Text about the key. */
            description: string | null;
            /** @description Addresses and networks that may use the key; empty for all. */
            allowed_ips: string[] | null;
            /**
             * Format: date-time
             * @description When the key was last used.
             */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description When the key was created.
             */
            created_at: string;
        };
        /** @description A key of the client API. The key itself is `identifier` followed by the secret, which is shown once. */
        ApiKey: {
            /** @constant */
            object: "api_key";
            attributes: components["schemas"]["ApiKeyAttributes"];
        };
        /** @description All of it at once, without pages. */
        ApiKeyList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["ApiKey"][];
        };
        /** @description A new key. */
        CreateApiKeyBody: {
            /** @description Text about the key. */
            description: string | null;
            /** @description Addresses and networks that may use the key; none for all. */
            allowed_ips?: string[] | null;
        };
        /** @description Secret of the new key. */
        SecretTokenMeta: {
            /** @description Second part of the key, shown once. The key is `identifier` followed by it. */
            secret_token: string;
        };
        /** @description The new key, and its secret. */
        CreatedApiKey: {
            /** @constant */
            object: "api_key";
            attributes: components["schemas"]["ApiKeyAttributes"];
            meta: components["schemas"]["SecretTokenMeta"];
        };
        /** @description A public key for SFTP. */
        SshKeyAttributes: {
            /** @description Name of the key. */
            name: string;
            /** @description SHA-256 fingerprint, in base 64. */
            fingerprint: string;
            /** @description The key in PKCS #8 form, whatever form it was sent in. */
            public_key: string;
            /**
             * Format: date-time
             * @description When the key was added.
             */
            created_at: string;
        };
        /** @description A public key for SFTP. */
        SshKey: {
            /** @constant */
            object: "ssh_key";
            attributes: components["schemas"]["SshKeyAttributes"];
        };
        /** @description All of it at once, without pages. */
        SshKeyList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["SshKey"][];
        };
        /** @description A new key. */
        CreateSshKeyBody: {
            name: string;
            /** @description The public key. DSA and RSA below 2048 bits are refused, and a key that is already there. */
            public_key: string;
        };
        /** @description What the key's user may do with the server. */
        ServerMeta: {
            /** @description Whether the user owns the server. */
            is_server_owner: boolean;
            /** @description `*` for the owner; administrators also hold `admin.websocket.errors`, `admin.websocket.install` and `admin.websocket.transfer`. */
            user_permissions: components["schemas"]["Permission"][];
        };
        /** @description A server, and what the key's user may do with it. */
        ServerView: {
            /** @constant */
            object: "server";
            attributes: components["schemas"]["ServerAttributes"];
            meta: components["schemas"]["ServerMeta"];
        };
        /** @description Access to the console of a server, without an envelope. */
        WebsocketCredentials: {
            data: {
                /** @description Token (JWT) to send as `auth`; valid for 10 minutes. */
                token: string;
                /**
                 * Format: uri
                 * @description Address of the websocket on the daemon, `wss://node:port/api/servers/{uuid}/ws`.
                 */
                socket: string;
            };
        };
        /** @description What a server uses. */
        StatsResources: {
            /** @description Memory in use, in bytes. */
            memory_bytes: number;
            /** @description Percent of one core. */
            cpu_absolute: number;
            /** @description Disk space in use, in bytes. */
            disk_bytes: number;
            /** @description Bytes received since the start. */
            network_rx_bytes: number;
            /** @description Bytes sent since the start. */
            network_tx_bytes: number;
            /** @description Milliseconds since the start. */
            uptime: number;
        };
        /** @description What a server is doing and using. The panel keeps it for 20 seconds, for everybody. */
        StatsAttributes: {
            /** @description Power state; `missing` when the daemon did not answer within a second. */
            current_state: "offline" | "starting" | "running" | "stopping" | "missing" | (string & Record<never, never>);
            /** @description Whether the server is suspended. */
            is_suspended: boolean;
            resources: components["schemas"]["StatsResources"];
        };
        /** @description What a server is doing and using. The panel keeps it for 20 seconds, for everybody. */
        Stats: {
            /** @constant */
            object: "stats";
            attributes: components["schemas"]["StatsAttributes"];
        };
        /** @description A command for the console. */
        SendCommandBody: {
            command: string;
        };
        /** @description What to do with the server. */
        SendPowerSignalBody: {
            /** @enum {string} */
            signal: "start" | "stop" | "restart" | "kill";
        };
        /** @description Where a database is reached. */
        DatabaseAddress: {
            address: string;
            port: number;
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
        /** @description What was asked for with `include`. */
        DatabaseRelationships: {
            /** @description Password of the login; a null resource without `database.view-password`. */
            password?: components["schemas"]["DatabasePassword"] | components["schemas"]["NullResource"];
        };
        /** @description A database of the server. */
        DatabaseAttributes: {
            /** @description Number of the database, the same as on the application API. */
            id: number;
            host: components["schemas"]["DatabaseAddress"];
            /** @description Name of the database, with the prefix `s{server}_`. */
            name: string;
            /** @description Login, `u{server}_` and ten characters. */
            username: string;
            /** @description Addresses that may connect; `%` stands for any. */
            connections_from: string;
            /** @description Most connections at a time; 0 is no limit. Null right after creation. */
            max_connections: number | null;
            relationships?: components["schemas"]["DatabaseRelationships"];
        };
        /** @description A database of the server. */
        Database: {
            /** @constant */
            object: "server_database";
            attributes: components["schemas"]["DatabaseAttributes"];
        };
        /** @description All of it at once, without pages. */
        DatabaseList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Database"][];
        };
        /** @description A new database. */
        CreateDatabaseBody: {
            /** @description Name, unique for the server; the panel puts `s{server}_` before it. */
            database: string;
            /** @description Addresses that may connect; `%` stands for any. */
            remote: string;
        };
        /** @description A file or directory of the server. */
        FileObjectAttributes: {
            /** @description Name without the directory. */
            name: string;
            /** @description Permissions in words: `-rw-r--r--`. */
            mode: string;
            /** @description Permissions in octal digits: `644`. */
            mode_bits: string;
            /** @description Size in bytes. */
            size: number;
            /** @description False for a directory. */
            is_file: boolean;
            /** @description Whether it is a symbolic link. */
            is_symlink: boolean;
            /** @description Kind of content, as the daemon detected it; `inode/directory` for a directory. */
            mimetype: string;
            /**
             * Format: date-time
             * @description When the file was created, in the time zone of the node.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the file was last changed, in the time zone of the node.
             */
            modified_at: string;
        };
        /** @description A file or directory of the server. */
        FileObject: {
            /** @constant */
            object: "file_object";
            attributes: components["schemas"]["FileObjectAttributes"];
        };
        /** @description All of it at once, without pages. */
        FileObjectList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["FileObject"][];
        };
        /** @description An address of the daemon, or of the storage of backups, that works without a key for a short time. */
        SignedUrlAttributes: {
            /**
             * Format: uri
             * @description The address.
             */
            url: string;
        };
        /** @description An address of the daemon, or of the storage of backups, that works without a key for a short time. */
        SignedUrl: {
            /** @constant */
            object: "signed_url";
            attributes: components["schemas"]["SignedUrlAttributes"];
        };
        /** @description Files to rename or move. */
        RenameFilesBody: {
            /** @description Directory that the names start from. */
            root: string | null;
            files: {
                from: string;
                to: string;
            }[];
        };
        /** @description The file to copy. */
        CopyFileBody: {
            /** @description Path of the source; the copy is placed next to it. */
            location: string;
        };
        /** @description Files to put into an archive. */
        CompressFilesBody: {
            /** @description Directory that the names start from. */
            root?: string | null;
            files: string[];
            /** @description Name of the archive; from the time unless sent. */
            name?: string | null;
            /**
             * @description Kind of archive. `tar.gz` unless sent.
             * @enum {string}
             */
            extension?: "zip" | "tgz" | "tar.gz" | "txz" | "tar.xz" | "tbz2" | "tar.bz2";
        };
        /** @description The archive to unpack. */
        DecompressFileBody: {
            /** @description Directory that the name starts from, and that is unpacked into. */
            root?: string | null;
            file: string;
        };
        /** @description Files and directories to delete. */
        DeleteFilesBody: {
            /** @description Directory that the names start from. */
            root: string | null;
            files: string[];
        };
        /** @description The directory to make. */
        CreateFolderBody: {
            /** @description Directory that the name starts from. */
            root?: string | null;
            name: string;
        };
        /** @description Files and their new permissions. */
        ChmodFilesBody: {
            /** @description Directory that the names start from. */
            root: string | null;
            files: {
                file: string;
                /** @description Octal digits, `755`. */
                mode: string | number;
            }[];
        };
        /** @description A file for the daemon to fetch. */
        PullFileBody: {
            /**
             * Format: uri
             * @description Address of the file.
             */
            url: string;
            /** @description Directory to put it in. */
            directory?: string | null;
            /** @description Name to give it; from the address unless sent. */
            filename?: string | null;
            /** @description Whether the name is taken from the answer's `Content-Disposition`. */
            use_header?: boolean;
            /** @description Whether the answer waits for the file. */
            foreground?: boolean;
        };
        /** @description When a schedule runs, in the time zone of the panel. */
        Cron: {
            day_of_week: string;
            day_of_month: string;
            month: string;
            hour: string;
            minute: string;
        };
        /** @description One step of a schedule. */
        ScheduleTaskAttributes: {
            /** @description Number of the task. */
            id: number;
            /** @description Place in the schedule, from 1. */
            sequence_id: number;
            /**
             * @description What is done.
             * @enum {string}
             */
            action: "command" | "power" | "backup" | "delete_files";
            /** @description The command, the power signal, the files that a backup leaves out, or those to delete; may be empty for a backup. */
            payload: string;
            /** @description Seconds to wait after the task before, 0 to 900. */
            time_offset: number;
            /** @description Whether the task waits for its turn. */
            is_queued: boolean;
            /** @description Whether the next task runs after this one failed. */
            continue_on_failure: boolean;
            /**
             * Format: date-time
             * @description When the task was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the task was last changed.
             */
            updated_at: string;
        };
        /** @description One step of a schedule. */
        ScheduleTask: {
            /** @constant */
            object: "schedule_task";
            attributes: components["schemas"]["ScheduleTaskAttributes"];
        };
        /** @description All of it at once, without pages. */
        ScheduleTaskList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["ScheduleTask"][];
        };
        /** @description What comes with every answer, and what else was asked for with `include`. */
        ScheduleRelationships: {
            /** @description Tasks in the order in which they run. */
            tasks: components["schemas"]["ScheduleTaskList"] | components["schemas"]["NullResource"];
        };
        /** @description Tasks that run at certain times. */
        ScheduleAttributes: {
            /** @description Number of the schedule. */
            id: number;
            /** @description Name of the schedule. */
            name: string;
            cron: components["schemas"]["Cron"];
            /** @description Whether it runs at all. */
            is_active: boolean;
            /** @description Whether it is running now. */
            is_processing: boolean;
            /** @description Whether it is skipped while the server is offline. */
            only_when_online: boolean;
            /**
             * Format: date-time
             * @description When it last ran.
             */
            last_run_at: string | null;
            /**
             * Format: date-time
             * @description When it runs next.
             */
            next_run_at: string | null;
            /**
             * Format: date-time
             * @description When the schedule was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the schedule was last changed.
             */
            updated_at: string;
            relationships: components["schemas"]["ScheduleRelationships"];
        };
        /** @description Tasks that run at certain times. */
        Schedule: {
            /** @constant */
            object: "server_schedule";
            attributes: components["schemas"]["ScheduleAttributes"];
        };
        /** @description All of it at once, without pages. */
        ScheduleList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Schedule"][];
        };
        /** @description What the schedule is to be; all of it has to be sent every time. */
        ScheduleBody: {
            name: string;
            /**
             * @description Whether the schedule runs at all. Omitted, it does not.
             * @default false
             */
            is_active?: boolean;
            minute: string;
            hour: string;
            day_of_month: string;
            month: string;
            day_of_week: string;
            /**
             * @description Whether the schedule is skipped while the server is offline.
             * @default false
             */
            only_when_online?: boolean;
        };
        /** @description What the task is to be. */
        ScheduleTaskBody: {
            /** @enum {string} */
            action: "command" | "power" | "backup" | "delete_files";
            /** @description The command, the power signal, the files that a backup leaves out, or those to delete. Only a backup can do without. Whether a signal is one is not checked. */
            payload?: string | null;
            /** @description Seconds to wait after the task before. */
            time_offset: number;
            /** @description Place in the schedule; the others move. Last unless sent. */
            sequence_id?: number;
            /**
             * @description Whether the next task runs after this one failed. Omitted, it does not, also on a change.
             * @default false
             */
            continue_on_failure?: boolean;
        };
        /** @description The note. */
        UpdateAllocationBody: {
            /** @description The note; null clears it. */
            notes: string | null;
        };
        /** @description Whom to let in. */
        CreateSubuserBody: {
            /**
             * Format: email
             * @description Address. An unknown one gets an account.
             */
            email: string;
            /** @description Unknown ones are dropped, `websocket.connect` is added. */
            permissions: components["schemas"]["Permission"][];
        };
        /** @description What the subuser may do. */
        UpdateSubuserBody: {
            /** @description All permissions, not only new ones. Unknown ones are dropped, `websocket.connect` is added. */
            permissions: components["schemas"]["Permission"][];
        };
        /** @description A backup of the server's files. */
        BackupAttributes: {
            /**
             * Format: uuid
             * @description Identifier of the backup.
             */
            uuid: string;
            /** @description Whether the backup was made. False while it runs. */
            is_successful: boolean;
            /** @description Whether the backup is protected from deletion. */
            is_locked: boolean;
            /** @description Whether a schedule made the backup. */
            is_scheduled: boolean;
            /** @description Name of the backup. */
            name: string;
            /** @description Patterns of files that are left out. */
            ignored_files: string[];
            /** @description Checksum of the archive with its kind, `sha1:…`; null while it is made. */
            checksum: string | null;
            /** @description Size of the archive in bytes; 0 while it is made. */
            bytes: number;
            /**
             * Format: date-time
             * @description When the backup was asked for.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the backup was finished, with or without success; null while it is made.
             */
            completed_at: string | null;
        };
        /** @description A backup of the server's files. */
        Backup: {
            /** @constant */
            object: "backup";
            attributes: components["schemas"]["BackupAttributes"];
        };
        /** @description Where a page of backups stands among the others. */
        BackupPageMeta: {
            /** @description Number of backups that count against the limit. */
            backup_count: number;
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A page of a list. */
        BackupPage: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Backup"][];
            meta: components["schemas"]["BackupPageMeta"];
        };
        /** @description A new backup. */
        CreateBackupBody: {
            /** @description Name; the panel makes one from the time unless sent. */
            name?: string | null;
            /** @description Whether the backup is protected from deletion. Ignored without `backup.delete`. */
            is_locked?: boolean | null;
            /** @description Patterns of files to leave out, one a line. */
            ignored?: string | null;
        };
        /** @description The name. */
        RenameBackupBody: {
            name: string;
        };
        /** @description How to restore. */
        RestoreBackupBody: {
            /** @description Whether all files are deleted first. */
            truncate: boolean;
        };
        /** @description How the server is started. */
        StartupMeta: {
            /** @description The command with the values filled in. */
            startup_command: string;
            /** @description Images that the user may choose from, by the name shown. */
            docker_images: {
                [key: string]: string;
            } | string[];
            /** @description The command with `{{VARIABLE}}` places. */
            raw_startup_command: string;
        };
        /** @description Variables that the user may see, and how the server is started. */
        Startup: {
            /** @constant */
            object: "list";
            data: components["schemas"]["EggVariable"][];
            meta: components["schemas"]["StartupMeta"];
        };
        /** @description A variable and its value. */
        UpdateStartupVariableBody: {
            /** @description Name in the environment. Case matters on SQLite only. */
            key: string;
            /** @description The value, checked with the variable's own rules (422 on `value`). */
            value: string | number | boolean | null;
        };
        /** @description How the server is started after the change. */
        StartupVariableMeta: {
            /** @description The command with the values filled in. */
            startup_command: string;
            /** @description The command with `{{VARIABLE}}` places. */
            raw_startup_command: string;
        };
        /** @description The variable, and what it makes of the command. */
        ChangedStartupVariable: {
            /** @constant */
            object: "egg_variable";
            attributes: components["schemas"]["EggVariableAttributes"];
            meta: components["schemas"]["StartupVariableMeta"];
        };
        /** @description The name. */
        RenameServerBody: {
            name: string;
        };
        /** @description The description. */
        UpdateServerDescriptionBody: {
            /** @description Text about the server; null or nothing clears it. */
            description?: string | null;
        };
        /** @description The image. */
        SetDockerImageBody: {
            /** @description One of the egg's images. */
            docker_image: string;
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
        /** @description Without `Accept: application/json` a 401 becomes a redirect to the sign-in page, and a 422 or a 400 of a service a redirect to the root page. A proxy that redirects http to https looks the same. */
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
        /** @description There is no key, or it is not valid or has expired. A missing object is noticed before: 404. */
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
        /** @description Too many requests in this minute, counted for all keys of the user together; the two APIs have a bucket each. Or too many of this one for the server, by whomever; refused ones count. */
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
        /** @description The panel failed; `code` is the class. Requests that race for something unique also end here (`UniqueConstraintViolationException`): look up what exists before trying again. */
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
        /** @description The panel refused: `BadRequestHttpException` for malformed JSON, and what the operation says. */
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
        /** @description Done. There is no body. */
        NoContent: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content?: never;
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
        /** @description The object does not exist. It is looked for first: this comes before 401 and 403, also without a key, and is not counted. */
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
        /** @description The server, or what belongs to it, does not exist (also without a key), or the user may not see the server: the text tells which. */
        ServerNotFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Not Found</title></html> */
                "text/html": string;
            };
        };
        /** @description The user is a subuser of the server and lacks the permission; or the key is of the wrong kind, or may not be used from this address. */
        PermissionMissing: {
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
        /** @description The server is suspended, its node is in maintenance, or it is installing (also after a failed installation), restoring a backup or on its way to another node. For administrators too. */
        ServerStateConflict: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Conflict</title></html> */
                "text/html": string;
            };
        };
        /** @description The panel failed, or the daemon did. Nothing of its status and words comes through, only the class tells: `ConnectionException` - the panel cannot reach the daemon, `RequestException` - the daemon answered an error. */
        DaemonFault: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Server Error</title></html> */
                "text/html": string;
            };
        };
        /** @description The panel failed, or the daemon did: `ConnectionException` - the panel cannot reach it, `FileNotFoundException`, `FileNotEditableException`, `FileExistsException`, and `RequestException` for whatever else it refuses. The text is always the same. */
        FileFault: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Server Error</title></html> */
                "text/html": string;
            };
        };
        /** @description Accepted. The body is an empty list. */
        Accepted: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                /** @example [] */
                "application/json": components["schemas"]["EmptyList"];
            };
        };
        /** @description The third backup within 600 seconds, counting deleted ones; `retry-after` tells the rest of the span. Or too many requests in this minute. */
        BackupThrottled: {
            headers: {
                "retry-after": components["headers"]["RetryAfter"];
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <!DOCTYPE html><html lang="en"><title>Too Many Requests</title></html> */
                "text/html": string;
            };
        };
        /** @description The panel forbids it: the body is an empty list. Or the key lacks the permission, is of the wrong kind, or may not be used from this address. */
        ForbiddenOrNothing: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"] | components["schemas"]["EmptyList"];
                /** @example <!DOCTYPE html><html lang="en"><title>Forbidden</title></html> */
                "text/html": string;
            };
        };
    };
    parameters: {
        /** @description Number of the page, from 1. Beyond the last page the list is empty. */
        Page: number;
        /** @description Servers on a page. More than 100 are 100. */
        ServersPerPage: number;
        /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
        IncludeServer: ("egg" | "subusers" | (string & Record<never, never>))[];
        /** @description Entries on a page. More than 100 are 100. */
        ActivityPerPage: number;
        /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
        IncludeActivityLog: ("actor" | (string & Record<never, never>))[];
        /** @description Identifier of the key, its first 16 characters. */
        Identifier: string;
        /** @description SHA-256 fingerprint, in base 64. One with a slash cannot be addressed. */
        Fingerprint: string;
        /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
        Server: string;
        /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
        IncludeDatabase: ("password" | (string & Record<never, never>))[];
        /** @description Number of the database. */
        Database: number;
        /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
        IncludeSchedule: ("tasks" | (string & Record<never, never>))[];
        /** @description Number of the schedule. */
        Schedule: number;
        /** @description Number of the task. */
        Task: number;
        /** @description Number of the allocation. */
        Allocation: number;
        /** @description Uuid of the subuser. */
        SubuserUuid: string;
        /** @description Backups on a page. More than 50 are 50. */
        BackupsPerPage: number;
        /** @description Uuid of the backup. */
        Backup: string;
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
    listServers: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. Beyond the last page the list is empty. */
                page?: components["parameters"]["Page"];
                /** @description Servers on a page. More than 100 are 100. */
                per_page?: components["parameters"]["ServersPerPage"];
                /** @description Whose servers. Without it, own servers and those that one is a subuser of. The two `admin` types are empty for customers; `admin` leaves out those that one has anyway. */
                type?: "owner" | "admin" | "admin-all";
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeServer"];
                /** @description Keeps what contains the text, without case; a comma means "or", several filters must all match. */
                filter?: {
                    uuid?: string;
                    name?: string;
                    description?: string;
                    external_id?: string;
                    /** @description A part of uuid, short identifier, name or external id; or an address, `ip:port`, `:port`. */
                    "*"?: string;
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
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permissions. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemPermissions"];
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
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
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
    updateUsername: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUsernameBody"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `InvalidPasswordProvidedException`: the password is wrong. This comes before the fields are checked.
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
    updateEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEmailBody"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `InvalidPasswordProvidedException`: the password is wrong. This comes before the fields are checked.
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
    updatePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePasswordBody"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `InvalidPasswordProvidedException`: the current password is wrong. This comes before the fields are
             *       checked.
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
    listAccountActivity: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. Beyond the last page the list is empty. */
                page?: components["parameters"]["Page"];
                /** @description Entries on a page. More than 100 are 100. */
                per_page?: components["parameters"]["ActivityPerPage"];
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeActivityLog"];
                /** @description What the list is ordered by; a minus turns the order round. Anything else is 400 `InvalidSortQuery`. */
                sort?: ("timestamp" | "-timestamp")[];
                /** @description Keeps what contains the text, without case; a comma means "or", several filters must all match. */
                filter?: {
                    event?: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the activity. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityLogPage"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
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
    listApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyList"];
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
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyBody"];
            };
        };
        responses: {
            /** @description The new key. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `DisplayException`: there are 25 keys already.
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
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the key, its first 16 characters. */
                identifier: components["parameters"]["Identifier"];
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
    listSshKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SshKeyList"];
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
    createSshKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSshKeyBody"];
            };
        };
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SshKey"];
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
    deleteSshKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description SHA-256 fingerprint, in base 64. One with a slash cannot be addressed. */
                fingerprint: components["parameters"]["Fingerprint"];
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
    getServer: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeServer"];
            };
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server, and what the user may do with it. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerView"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ServerNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebsocketCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Token and address, without an envelope. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebsocketCredentials"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getServerResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Power state and use. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stats"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listServerActivity: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. Beyond the last page the list is empty. */
                page?: components["parameters"]["Page"];
                /** @description Entries on a page. More than 100 are 100. */
                per_page?: components["parameters"]["ActivityPerPage"];
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeActivityLog"];
                /** @description What the list is ordered by; a minus turns the order round. Anything else is 400 `InvalidSortQuery`. */
                sort?: ("timestamp" | "-timestamp")[];
                /** @description Keeps what contains the text, without case; a comma means "or", several filters must all match. */
                filter?: {
                    event?: string;
                };
            };
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the activity. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityLogPage"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
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
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendCommand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendCommandBody"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DaemonFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendPowerSignal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendPowerSignalBody"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DaemonFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDatabases: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeDatabase"];
            };
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
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
                    "application/json": components["schemas"]["DatabaseList"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createDatabase: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeDatabase"];
            };
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDatabaseBody"];
            };
        };
        responses: {
            /** @description The new database. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Database"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `DuplicateDatabaseNameException`: the server has a database of that name.
             *     - `TooManyDatabasesException`: the limit of the server is reached, or 0.
             *     - `NoSuitableDatabaseHostException`: no database host may be used.
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
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateDatabasePassword: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeDatabase"];
            };
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Number of the database. */
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
                    "application/json": components["schemas"]["Database"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteDatabase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Number of the database. */
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
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFiles: {
        parameters: {
            query?: {
                /** @description Path of the directory. */
                directory?: string | null;
            };
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Files and directories. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileObjectList"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["FileFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFileContents: {
        parameters: {
            query: {
                /** @description Path of the file. */
                file: string;
            };
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contents. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example motd=Welcome
                     *     max-players=20
                     */
                    "text/plain": string;
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["FileFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFileDownloadUrl: {
        parameters: {
            query: {
                /** @description Path of the file. */
                file: string;
            };
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedUrl"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    renameFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameFilesBody"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["FileFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    copyFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyFileBody"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["FileFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    writeFile: {
        parameters: {
            query: {
                /** @description Path of the file. */
                file: string;
            };
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        /** @description The contents. With `application/json` they have to be valid JSON (400), so send `text/plain`. */
        requestBody?: {
            content: {
                /** @example motd=Welcome */
                "text/plain": string;
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["FileFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    compressFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompressFilesBody"];
            };
        };
        responses: {
            /** @description The archive. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileObject"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["FileFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    decompressFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecompressFileBody"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["FileFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteFilesBody"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["FileFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    createFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFolderBody"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["FileFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    chmodFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChmodFilesBody"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["FileFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    pullFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PullFileBody"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["FileFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFileUploadUrl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedUrl"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSchedules: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeSchedule"];
            };
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedules. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleList"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSchedule: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeSchedule"];
            };
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleBody"];
            };
        };
        responses: {
            /** @description The new schedule. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `DisplayException`: the times make no valid expression.
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
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSchedule: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeSchedule"];
            };
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Number of the schedule. */
                schedule: components["parameters"]["Schedule"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateSchedule: {
        parameters: {
            query?: {
                /** @description What else to return with each object, under `relationships`. Nests with dots, two levels deep. Unknown names are ignored; what the key may not read is a null resource. */
                include?: components["parameters"]["IncludeSchedule"];
            };
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Number of the schedule. */
                schedule: components["parameters"]["Schedule"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleBody"];
            };
        };
        responses: {
            /** @description The schedule after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `DisplayException`: the times make no valid expression.
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
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Number of the schedule. */
                schedule: components["parameters"]["Schedule"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    executeSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Number of the schedule. */
                schedule: components["parameters"]["Schedule"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `DisplayException`: the schedule has no tasks.
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
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createScheduleTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Number of the schedule. */
                schedule: components["parameters"]["Schedule"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleTaskBody"];
            };
        };
        responses: {
            /** @description The new task. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleTask"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `ServiceLimitExceededException`: there are 10 tasks already.
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
            /**
             * @description The user is a subuser of the server and lacks the permission (`AccessDeniedHttpException`), the key may
             *     not be used here, or:
             *     - `HttpForbiddenException`: a backup is to be made, and the backup limit of the server is 0.
             */
            403: {
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
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateScheduleTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Number of the schedule. */
                schedule: components["parameters"]["Schedule"];
                /** @description Number of the task. */
                task: components["parameters"]["Task"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleTaskBody"];
            };
        };
        responses: {
            /** @description The task after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleTask"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /**
             * @description The user is a subuser of the server and lacks the permission (`AccessDeniedHttpException`), the key may
             *     not be used here, or:
             *     - `HttpForbiddenException`: a backup is to be made, and the backup limit of the server is 0.
             */
            403: {
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
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteScheduleTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Number of the schedule. */
                schedule: components["parameters"]["Schedule"];
                /** @description Number of the task. */
                task: components["parameters"]["Task"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAllocations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The allocations. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationList"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createAllocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new allocation. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `DisplayException`: the limit of the server is reached. This is checked first.
             *     - `AutoAllocationNotEnabledException`: the panel does not let customers create allocations.
             *     - `NoAutoAllocationSpaceAvailableException`: no port is left.
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
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateAllocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Number of the allocation. */
                allocation: components["parameters"]["Allocation"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAllocationBody"];
            };
        };
        responses: {
            /** @description The allocation after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteAllocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
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
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `DisplayException`: it is the primary allocation, or the server has no allocation limit.
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
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setPrimaryAllocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Number of the allocation. */
                allocation: components["parameters"]["Allocation"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The allocation. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSubusers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subusers. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubuserList"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSubuser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSubuserBody"];
            };
        };
        responses: {
            /** @description The new subuser. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subuser"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `UserIsServerOwnerException`: the address is that of the owner.
             *     - `ServerSubuserExistsException`: the user is a subuser already.
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
            /**
             * @description The user is a subuser of the server and lacks the permission (`AccessDeniedHttpException`), the key may
             *     not be used here, or:
             *     - `HttpForbiddenException`: a permission is given that the user does not have.
             */
            403: {
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
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSubuser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Uuid of the subuser. */
                user: components["parameters"]["SubuserUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subuser. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subuser"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateSubuser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Uuid of the subuser. */
                user: components["parameters"]["SubuserUuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSubuserBody"];
            };
        };
        responses: {
            /** @description The subuser after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subuser"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /**
             * @description The user is a subuser of the server and lacks the permission (`AccessDeniedHttpException`), the key may
             *     not be used here, or:
             *     - `HttpForbiddenException`: a permission is given that the user does not have.
             */
            403: {
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
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteSubuser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Uuid of the subuser. */
                user: components["parameters"]["SubuserUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBackups: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. Beyond the last page the list is empty. */
                page?: components["parameters"]["Page"];
                /** @description Backups on a page. More than 50 are 50. */
                per_page?: components["parameters"]["BackupsPerPage"];
            };
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the backups. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupPage"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateBackupBody"];
            };
        };
        responses: {
            /** @description The backup, running. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backup"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `TooManyBackupsException`: the limit of the server is reached, or 0.
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
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["BackupThrottled"];
            500: components["responses"]["DaemonFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Uuid of the backup. */
                backup: components["parameters"]["Backup"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backup"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Uuid of the backup. */
                backup: components["parameters"]["Backup"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `BackupLockedException`: the backup is locked.
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
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DaemonFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBackupDownloadUrl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Uuid of the backup. */
                backup: components["parameters"]["Backup"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedUrl"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `BadRequestHttpException`: the backup is on a storage that the panel does not know.
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
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    renameBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Uuid of the backup. */
                backup: components["parameters"]["Backup"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameBackupBody"];
            };
        };
        responses: {
            /** @description The backup after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backup"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    toggleBackupLock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Uuid of the backup. */
                backup: components["parameters"]["Backup"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backup after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backup"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
                /** @description Uuid of the backup. */
                backup: components["parameters"]["Backup"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreBackupBody"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `BadRequestHttpException`: the server is in another state, or the backup is not finished or has
             *       failed.
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
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DaemonFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStartup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The variables, and the command. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Startup"];
                };
            };
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateStartupVariable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateStartupVariableBody"];
            };
        };
        responses: {
            /** @description The variable, and the command with its value. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedStartupVariable"];
                };
            };
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `BadRequestHttpException`: the variable is read-only or hidden.
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
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    renameServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameServerBody"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateServerDescription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateServerDescriptionBody"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrNothing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reinstallServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            302: components["responses"]["Redirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["DaemonFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    setDockerImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short identifier (8 characters) or uuid of the server. Not its number. */
                server: components["parameters"]["Server"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDockerImageBody"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            302: components["responses"]["Redirect"];
            /**
             * @description The panel refused. `code` says why, beside malformed JSON (`BadRequestHttpException`):
             *     - `BadRequestHttpException`: an administrator has set an image by hand.
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
            403: components["responses"]["PermissionMissing"];
            404: components["responses"]["ServerNotFound"];
            409: components["responses"]["ServerStateConflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
