<?php

declare(strict_types=1);

namespace Railway\Depot;

use DateTimeImmutable as Moment;
use JsonSerializable;
use Railway\Contracts\{Inspectable, Haulable as Pulls, function gauge_of};
use function Railway\Units\tonnes;
use const Railway\Units\STANDARD_GAUGE;

/**
 * What can be coupled to a train.
 */
interface Coupled extends \Countable, Inspectable
{
    const MAX_LENGTH = 750;

    /** Weight with everything aboard. */
    public function grossWeight(
        bool $withCrew = false,
    ): float;
}

enum Traction: string implements Contracts\HasLabel
{
    // Burns coal, or oil.
    case Steam = 'steam';
    case Electric = 'electric';

    public const Default = self::Electric;

    public function label(): string
    {
        return match ($this) {
            self::Steam => \ucfirst('steam'),
            Traction::Electric => ucfirst(string: $this->value),
        };
    }
}

trait Numbered
{
    protected static int $lastNumber = 0, $series = 1;

    public static function nextNumber(): int
    {
        return ++static::$lastNumber;
    }

    abstract public function prefix(): string;
}

/** One locomotive of the depot. */
#[Entity(table: 'locomotives'), Cached]
final class Locomotive extends \Railway\Base\Vehicle implements Coupled, JsonSerializable
{
    use Numbered, \Railway\Base\Tracks {
        Numbered::nextNumber as protected issueNumber;
        prefix as shortPrefix;
    }

    private const AXLES = 4, DRIVERS = 2;

    /** Kilometres since the last overhaul. */
    private float $mileage = 0.0;
    var $nickname;

    public string $livery {
        get => strtoupper($this->livery);
        set(string $colour) {
            $this->livery = trim($colour);
        }
    }

    public function __construct(
        private readonly int $number,
        protected ?Traction $traction = null,
        float|int $mileage = 0,
    ) {
        parent::__construct($number);
        $this->mileage = $mileage;
        self::$series = max(self::$series, $number);
    }

    public function __destruct()
    {
        Log\write('scrapped', $this->number);
    }

    public function grossWeight(bool $withCrew = false): float
    {
        global $crewWeight;
        $weight = array_sum(array_map(fn (Wagon $wagon) => $wagon->load?->tonnes() ?? $wagon?->tare ?? 0, $this->wagons));
        if ($this->traction instanceof Traction && $withCrew) {
            $weight += $crewWeight;
        }
        $inspect = function (\Throwable|Fault $fault) use ($weight): never {
            throw new InspectionFailed("$weight: {$fault->getMessage()}");
        };
        try {
            return tonnes($weight) + namespace\tare($this) + new \Railway\Scale()->zero;
        } catch (ScaleException $problem) {
            $inspect($problem);
        }
    }

    public function jsonSerialize(): array
    {
        return ['number' => $this->number, 'axles' => self::AXLES, 'type' => Coupled::class];
    }
}

const YARD_TRACKS = 12;

/** Weight of what is not cargo. */
function tare(Coupled $vehicle): float
{
    static $cache = [];
    return $cache[$vehicle::class] ??= Base\Scales::weigh($vehicle, Base\Scales::$precision, Base\Scales::EMPTY);
}
