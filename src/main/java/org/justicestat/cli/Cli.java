package org.justicestat.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.justicestat.model.Language;
import org.justicestat.model.RejectedInputException;
import org.justicestat.model.UserException;
import org.justicestat.service.ErrorReporter;
import org.justicestat.store.Actor;
import org.justicestat.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The command line: parses, runs one command, prints one sentence for a failure, and says how the program is to end. */
public final class Cli {

    /**
     * How a run ended.
     *
     * @param window the window that is to be shown now, instead of ending
     */
    public record Ending(int exitCode, Optional<Window> window) {
    }

    /** The window, on a ledger or on its start page. */
    public record Window(Optional<Path> ledger) {
    }

    private final Console console;
    private final ErrorReporter errors;
    private final RootCommand root;
    private final CommandLine line;

    private Cli(Console console) {
        this.console = console;
        this.errors = new ErrorReporter(console.messages());
        this.root = new RootCommand(console);
        this.line = commandLine();
    }

    /** Runs the command that {@code arguments} name; every failure ends in an exit code. */
    public static Ending run(String[] arguments, PrintWriter out, PrintWriter err, Clock clock) {
        Cli cli = new Cli(new Console(out, err, new Messages(language(arguments)), clock, Actor.current("")));
        int exitCode = cli.line.execute(arguments);
        out.flush();
        err.flush();
        return new Ending(exitCode, cli.root.window());
    }

    /** The language must be known before the first complaint, so it is looked up before the arguments are parsed. */
    private static Language language(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        int option = words.indexOf("--lang");
        boolean english = words.contains("--lang=en") || option >= 0 && option + 1 < words.size()
                && words.get(option + 1).equals("en");
        return english ? Language.EN : Language.ZH;
    }

    private CommandLine commandLine() {
        CommandLine commands = new CommandLine(root);
        commands.addSubcommand("new", new NewCommand(console)).addSubcommand("demo", new DemoCommand(console))
                .addSubcommand("import", new ImportCommand(console)).addSubcommand("export", new ExportCommand(console))
                .addSubcommand("form", new FormCommand(console))
                .addSubcommand("check", new CheckCommand(console)).addSubcommand("trend", new TrendCommand(console))
                .addSubcommand("month", new MonthCommand(console)).addSubcommand("explain", new ExplainCommand(console))
                .addSubcommand("report", new ReportCommand(console)).addSubcommand("template", new TemplateCommand(console))
                .addSubcommand("reconcile", new ReconcileCommand(console)).addSubcommand("harvest", new HarvestCommand(console))
                .addSubcommand("editions", new EditionsCommand(console))
                .addSubcommand("backup", new BackupCommand(console))
                .addSubcommand("restore", new RestoreCommand(console)).addSubcommand("verify", new VerifyCommand(console))
                .addSubcommand("tour", new TourCommand(console, root));
        commands.setOut(console.out()).setErr(console.err()).setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((failure, _) -> misused(failure))
                .setExecutionExceptionHandler((failure, _, _) -> failed(failure));
        commands.setResourceBundle(console.messages().bundle());
        describe(commands.getCommandSpec());
        commands.getSubcommands().values().forEach(sub -> describe(sub.getCommandSpec()));
        return commands;
    }

    /** Help texts come from the message bundle like every other sentence. */
    private void describe(CommandSpec command) {
        Messages messages = console.messages();
        command.usageMessage().description(messages.get("cli." + command.name() + ".help"))
                .parameterListHeading(messages.get("cli.heading.parameters"))
                .optionListHeading(messages.get("cli.heading.options"))
                .commandListHeading(messages.get("cli.heading.commands"))
                .synopsisHeading(messages.get("cli.heading.usage"));
    }

    private int misused(CommandLine.ParameterException failure) {
        console.err().println(usageSentence(failure));
        return ExitCode.BAD_INPUT;
    }

    private String usageSentence(CommandLine.ParameterException failure) {
        Messages messages = console.messages();
        return switch (failure) {
            case CommandLine.MissingParameterException missing -> messages.get("cli.usage.missing",
                    missing.getMissing().stream().map(this::label).collect(Collectors.joining(", ")));
            case CommandLine.UnmatchedArgumentException unmatched ->
                    messages.get("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()));
            default -> {
                String value = failure.getValue() == null ? "" : failure.getValue();
                yield failure.getArgSpec() == null ? messages.get("cli.usage.wrong", failure.getMessage())
                        : messages.get("cli.usage.value", label(failure.getArgSpec()), value);
            }
        };
    }

    private String label(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private int failed(Exception failure) {
        console.err().println(errors.sentence(failure));
        if (failure instanceof RejectedInputException rejected) {
            rejected.problems().forEach(problem -> console.out().println(console.messages().of(problem)));
        }
        return failure instanceof UserException ? ExitCode.BAD_INPUT : ExitCode.INTERNAL;
    }
}
